// Names of the world's states, cities, bodies and groups, and the words for what people are in them.
#ifndef SUMMITRY_WORLD_H
#define SUMMITRY_WORLD_H
#include "knowledge.h"

struct knowledge_bytes knowledge_world(void);
struct knowledge_bytes knowledge_roles(void);

#endif
