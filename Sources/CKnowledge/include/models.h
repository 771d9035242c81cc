// The weights of the linguistic models; scripts/train writes them, Sources/Reading/2-Syntax reads them.
#ifndef SUMMITRY_MODELS_H
#define SUMMITRY_MODELS_H
#include "knowledge.h"

/// The tagger's tags and weights.
struct knowledge_bytes knowledge_tagger(void);
/// The parser's weights.
struct knowledge_bytes knowledge_parser(void);
/// Lemmas that no rule gives: form, part of speech, lemma.
struct knowledge_bytes knowledge_lemmas(void);
/// The name recogniser's weights.
struct knowledge_bytes knowledge_names(void);
/// Groups of words with like neighbours.
struct knowledge_bytes knowledge_clusters(void);

#endif
