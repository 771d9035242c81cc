#include "world.h"

static const unsigned char entities[] = {
#embed "entities.tsv"
};

struct knowledge_bytes knowledge_entities(void) { return (struct knowledge_bytes){entities, sizeof entities}; }
