// The trained models, as scripts/train writes them.
#include "models.h"

static const unsigned char tagger[] = {
#embed "tagger.weights"
};
static const unsigned char parser[] = {
#embed "parser.weights"
};
static const unsigned char lemmas[] = {
#embed "lemmas.tsv"
};
static const unsigned char names[] = {
#embed "names.weights"
};
static const unsigned char clusters[] = {
#embed "clusters.weights"
};

struct knowledge_bytes knowledge_tagger(void) { return (struct knowledge_bytes){tagger, sizeof tagger}; }
struct knowledge_bytes knowledge_parser(void) { return (struct knowledge_bytes){parser, sizeof parser}; }
struct knowledge_bytes knowledge_lemmas(void) { return (struct knowledge_bytes){lemmas, sizeof lemmas}; }
struct knowledge_bytes knowledge_names(void) { return (struct knowledge_bytes){names, sizeof names}; }
struct knowledge_bytes knowledge_clusters(void) { return (struct knowledge_bytes){clusters, sizeof clusters}; }
