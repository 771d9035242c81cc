// The weights of the linguistic models; scripts/train writes them, Sources/Reading/2-Syntax reads them.
#ifndef SUMMITRY_MODELS_H
#define SUMMITRY_MODELS_H
#include "knowledge.h"

/// The words that the network knows, and its tags.
struct knowledge_bytes knowledge_words(void);
/// The network's weights.
struct knowledge_bytes knowledge_network(void);
/// The weights of the small network that reads names.
struct knowledge_bytes knowledge_name_network(void);
/// The names' weights.
struct knowledge_bytes knowledge_names(void);
/// Lemmas that no rule gives: form, part of speech, lemma.
struct knowledge_bytes knowledge_lemmas(void);

#endif
