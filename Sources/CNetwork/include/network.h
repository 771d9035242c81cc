// The arithmetic of the neural reader: features of tokens in, scores of tags, heads, relations and names out.
// Whole numbers wherever a sum's order could matter, so that every machine gives the same scores.
#ifndef SUMMITRY_NETWORK_H
#define SUMMITRY_NETWORK_H
#include <stddef.h>
#include <stdint.h>

enum {
  /// Features of a token, each a row of the table of embeddings or -1; the last is for names alone.
  NETWORK_FEATURES = 9,
  /// The most that a network has: width of an embedding, and of a layer, both directions together; layers.
  NETWORK_INPUT = 128,
  NETWORK_WIDTH = 192,
  NETWORK_LAYERS = 3,
  /// Widths of what is read off the last layer: dependent and head of an arc, of a relation, and names.
  NETWORK_PART = 64,
  NETWORK_PARTS = 5 * NETWORK_PART,
  /// Classes, rounded up to whole vectors.
  NETWORK_TAGS = 48,
  NETWORK_RELATIONS = 64,
  NETWORK_NAMES = 48,
  /// Groups of distances between a word and its head; the last is the root.
  NETWORK_DISTANCES = 32,
};

/// How large a network is, in the terms above.
struct network_shape {
  int features, input, width, layers;
  /// The layer that tells tags, counted from 0.
  int tag_layer;
  /// Whether names are all that is read; tags and trees are learned as well, for they help.
  _Bool has_names_alone;
};

/// The network that reads tags and trees, and the small one that reads names.
static inline struct network_shape network_of_trees(void) { return (struct network_shape){8, 128, 192, 3, 1, 0}; }
static inline struct network_shape network_of_names(void) { return (struct network_shape){9, 64, 128, 2, 0, 1}; }

/// A matrix of small whole numbers with a scale for each column, as pairs of rows side by side.
struct network_matrix {
  int16_t *pairs;
  const float *scales;
  const float *bias;
  int rows, columns;
};

/// Weights ready for use; they point into the bytes that they were read from.
struct network {
  struct network_shape shape;
  int table_rows;
  const int8_t *table;
  const float *table_scales;
  struct network_matrix window, layers[NETWORK_LAYERS], tags, parts, arcs, distances, relations, names;
  const float *gates[NETWORK_LAYERS];
  const float *peepholes[NETWORK_LAYERS];
  const float *head_bias, *root_arc, *root_relation;
  void *memory;
};

/// Reads weights of a shape; false where the bytes are none. The bytes must stay, and start at a multiple of 4.
_Bool network_open(struct network *network, struct network_shape shape, const unsigned char *bytes, size_t count);

/// What the network says about the tokens of some sentences; each row is one token's.
struct network_scores {
  /// NETWORK_TAGS, NETWORK_PARTS, NETWORK_PART, and NETWORK_DISTANCES wide.
  float *tags, *parts, *arcs, *distances;
};
enum {
  /// Floats of all scores of a token, and of the scratch memory that reading takes for it.
  NETWORK_SCORES = NETWORK_TAGS + NETWORK_PARTS + NETWORK_PART + NETWORK_DISTANCES,
  NETWORK_SCRATCH = 5 * NETWORK_WIDTH + 4 * NETWORK_INPUT,
};

/// Reads sentences: `features` has NETWORK_FEATURES rows for each token; sentence i is the tokens from starts[i] to
/// starts[i + 1]. `scratch` holds NETWORK_SCRATCH floats for each token.
void network_read(
    const struct network *network, const int32_t *features, const int32_t *starts, int sentences,
    struct network_scores scores, float *scratch);

/// Reads the names alone of sentences: NETWORK_NAMES scores for each token.
void network_read_names(
    const struct network *network, const int32_t *features, const int32_t *starts, int sentences, float *names,
    float *scratch);

/// Scores of the heads of `count` tokens from `start`, a sentence: row d has `count` + 1 scores, the last is the
/// root's; rows are `count` + 1 rounded up to 8 apart. `scratch` holds NETWORK_SCRATCH floats for each of count + 8.
void network_heads(
    const struct network *network, struct network_scores all, int start, int count, float *scores, float *scratch);

/// Scores of each token's relation to its head, NETWORK_RELATIONS in a row; a head of `count` is the root.
/// `scratch` holds NETWORK_SCRATCH floats for each token.
void network_relations(
    const struct network *network, struct network_scores all, int start, const int32_t *heads, int count,
    float *scores, float *scratch);

/// The group of the distance from a dependent to a head.
static inline int network_distance(int dependent, int head) {
  static const unsigned char groups[32] = {0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7, 8,
                                           8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 10};
  int distance = head - dependent;
  int size = distance < 0 ? -distance : distance;
  return groups[size > 31 ? 31 : size] + (distance < 0 ? 12 : 0);
}
enum { NETWORK_ROOT_DISTANCE = 24 };
#endif
