#ifndef SUMMITRY_CGRAPHVIZ_H
#define SUMMITRY_CGRAPHVIZ_H
#include <graphviz/gvc.h>
#endif
