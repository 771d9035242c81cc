#include "occasions.h"

static const unsigned char occasions[] = {
#embed "english/occasions.tsv"
};
static const unsigned char cues[] = {
#embed "english/cues.tsv"
};

struct knowledge_bytes knowledge_occasions(void) {
  return (struct knowledge_bytes){occasions, sizeof occasions};
}

struct knowledge_bytes knowledge_cues(void) {
  return (struct knowledge_bytes){cues, sizeof cues};
}
