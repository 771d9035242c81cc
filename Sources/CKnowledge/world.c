#include "world.h"

static const unsigned char names[] = {
#embed "world/names.tsv"
};
static const unsigned char roles[] = {
#embed "english/roles.tsv"
};

struct knowledge_bytes knowledge_world(void) { return (struct knowledge_bytes){names, sizeof names}; }

struct knowledge_bytes knowledge_roles(void) { return (struct knowledge_bytes){roles, sizeof roles}; }
