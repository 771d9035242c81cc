// Trains the conditional random field that reads names in whole texts; the same data give the same bytes.
#ifndef SUMMITRY_NAMES_H
#define SUMMITRY_NAMES_H
#include <stdint.h>

enum {
  /// Labels and room for one more: outside, then first and further words of three kinds of names.
  NAMES_LABELS = 8,
  /// Ways to annotate names: what they have in common, then what each of three corpora has of its own.
  NAMES_WAYS = 4,
};

struct names_trainer;

struct names_trainer *names_new(int slots);
void names_free(struct names_trainer *trainer);

/// Sentences: sentence i is the tokens from starts[i] to starts[i + 1], token j has the features from at[j] to
/// at[j + 1]; golds are labels, -1 where it isn't known; ways are the corpora, counted from 1.
struct names_texts {
  const int32_t *starts, *at, *features, *golds;
  const uint8_t *ways;
};

/// Learns from sentences in an order, half of the features of each token at a time; gives the sum of the losses.
double names_learn(
    struct names_trainer *trainer, struct names_texts texts, const int32_t *order, int count, uint64_t seed);

/// The weights of one way: NAMES_LABELS for each slot, and for each step from a label to a label.
void names_weights(const struct names_trainer *trainer, int way, float *weights, float *steps);

/// Groups of words with like vectors (spherical k-means); the commonest words come first.
void names_groups(const float *vectors, const int32_t *counts, int words, int groups, uint64_t seed, int32_t *result);
#endif
