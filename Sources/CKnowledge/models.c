// The trained models, as scripts/train writes them; aligned, because they are read in place.
#include "models.h"

static const _Alignas(64) unsigned char words[] = {
#embed "words.weights"
};
static const _Alignas(64) unsigned char network[] = {
#embed "network.weights"
};
static const _Alignas(64) unsigned char name_network[] = {
#embed "name-network.weights"
};
static const _Alignas(64) unsigned char names[] = {
#embed "names.weights"
};
static const unsigned char lemmas[] = {
#embed "lemmas.tsv"
};

struct knowledge_bytes knowledge_words(void) { return (struct knowledge_bytes){words, sizeof words}; }
struct knowledge_bytes knowledge_network(void) { return (struct knowledge_bytes){network, sizeof network}; }
struct knowledge_bytes knowledge_name_network(void) {
  return (struct knowledge_bytes){name_network, sizeof name_network};
}
struct knowledge_bytes knowledge_names(void) { return (struct knowledge_bytes){names, sizeof names}; }
struct knowledge_bytes knowledge_lemmas(void) { return (struct knowledge_bytes){lemmas, sizeof lemmas}; }
