// The named character references of the HTML Standard.
#ifndef SUMMITRY_ENTITIES_H
#define SUMMITRY_ENTITIES_H
#include "knowledge.h"

/// Lines of a name without its ampersand, a tab and code points in hexadecimal; sorted by the name's bytes.
struct knowledge_bytes knowledge_entities(void);

#endif
