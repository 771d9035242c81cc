// What English calls occasions, and the words that say how they stand.
#ifndef SUMMITRY_OCCASIONS_H
#define SUMMITRY_OCCASIONS_H
#include "knowledge.h"

struct knowledge_bytes knowledge_occasions(void);
struct knowledge_bytes knowledge_cues(void);

#endif
