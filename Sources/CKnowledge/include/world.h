// Names of the world's states, cities, bodies and groups, and the words for what people are in them.
#ifndef SUMMITRY_WORLD_H
#define SUMMITRY_WORLD_H
#include "knowledge.h"

struct knowledge_bytes knowledge_world(void);
struct knowledge_bytes knowledge_roles(void);
/// Hashes of organisations, places, towns, given names and family names, as scripts/compile-lists writes them.
struct knowledge_bytes knowledge_lists(void);
/// The named character references of the HTML Standard: lines of a name without its ampersand, a tab, and code points in
/// hexadecimal; sorted by the name's bytes.
struct knowledge_bytes knowledge_entities(void);

#endif
