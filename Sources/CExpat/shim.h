#ifndef SUMMITRY_CEXPAT_H
#define SUMMITRY_CEXPAT_H
#include <expat.h>
#endif
