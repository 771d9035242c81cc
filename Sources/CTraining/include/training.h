// Trains the neural reader: single precision, every sum in a fixed order, so that the same data give the same bytes.
#ifndef SUMMITRY_TRAINING_H
#define SUMMITRY_TRAINING_H
#include "network.h"
#include <stddef.h>
#include <stdint.h>

enum {
  /// Width of the word vectors that are learned without annotation, beforehand.
  TRAINING_VECTOR = 64,
  /// The most tokens in a batch.
  TRAINING_TOKENS = 2400,
  /// Kinds of annotation of a token: tag, head, relation, and three ways to annotate names.
  TRAINING_GOLDS = 6,
};

struct trainer;

/// A network with random weights; takes a copy of the `words` vectors, each TRAINING_VECTOR wide.
struct trainer *trainer_new(
    struct network_shape shape, int table_rows, const float *vectors, int words, uint64_t seed);
void trainer_free(struct trainer *trainer);

struct training_batch {
  int tokens, sentences;
  const int32_t *starts;
  /// NETWORK_FEATURES rows of the table for each token, -1 where there is none.
  const int32_t *features;
  /// The number of each token's word vector, -1 where there is none.
  const int32_t *words;
  /// TRAINING_GOLDS for each token, -1 where it isn't annotated; heads count within the sentence.
  const int32_t *golds;
};

struct training_losses {
  double tag, head, relation, name;
  /// The gradient's size, every 200th time.
  double norm;
};

/// Learns from a batch; gives the sums of the losses over the tokens.
struct training_losses trainer_learn(struct trainer *trainer, struct training_batch batch, float rate);

/// The weights as network_open reads them; `words` rows of the table, from 0, take up the vectors of the same number.
/// Writes at most `capacity` bytes and gives the number needed.
size_t trainer_write(const struct trainer *trainer, int words, unsigned char *bytes, size_t capacity);

/// Word vectors from running text by skip-grams with places (Ling et al. 2015): a word predicts the two words on each
/// side, each place on its own. Negative words end sentences.
void training_vectors(
    const int32_t *words, size_t count, const int32_t *frequencies, int vocabulary, int epochs, uint64_t seed,
    float *vectors);
#endif
