#include "world.h"

static const unsigned char names[] = {
#embed "world/names.tsv"
};
static const unsigned char roles[] = {
#embed "english/roles.tsv"
};
static const unsigned char lists[] = {
#embed "world/lists.bin"
};

struct knowledge_bytes knowledge_world(void) { return (struct knowledge_bytes){names, sizeof names}; }

struct knowledge_bytes knowledge_roles(void) { return (struct knowledge_bytes){roles, sizeof roles}; }

struct knowledge_bytes knowledge_lists(void) { return (struct knowledge_bytes){lists, sizeof lists}; }
