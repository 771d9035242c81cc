#include "names.h"
#include "../CNetwork/lanes.h"
#include "arithmetic.h"
#include "training.h"
#include <math.h>
#include <stdlib.h>

enum { L = NAMES_LABELS, USED = L - 1, LONGEST = 380, MOST = 400, V = TRAINING_VECTOR };

/// A weight by dual averaging with a size of its own for each step (AdaGrad): sums of gradients and of their squares.
struct weight {
  float value, gradient, square;
};

struct names_trainer {
  int slots;
  /// By way, slot and label.
  struct weight *weights;
  struct weight steps[NAMES_WAYS][L][L];
  /// Of a sentence: scores less the best, and what is reached from both ends.
  float scores[LONGEST * L], ahead[LONGEST * L], behind[LONGEST * L];
  uint8_t kept[LONGEST * MOST];
};

static void change(struct weight *w, float gradient, float least) {
  const float rate = 0.2f;
  w->gradient += gradient;
  w->square += gradient * gradient;
  float size = fabsf(w->gradient) - least;
  float value = size > 0 ? rate * size / (sqrtf(w->square) + 1) : 0;
  w->value = w->gradient > 0 ? -value : value;
}

/// Labels come in pairs: a first word, and further ones that must follow it.
static _Bool follows(int label, int before) {
  return before < USED && label < USED && (label == 0 || label % 2 == 1 || before == label || before == label - 1);
}

struct names_trainer *names_new(int slots) {
  struct names_trainer *t = calloc(1, sizeof *t);
  t->slots = slots;
  t->weights = calloc((size_t)slots * NAMES_WAYS * L, sizeof *t->weights);
  return t;
}

void names_free(struct names_trainer *t) { free(t->weights), free(t); }

static struct weight *row(struct names_trainer *t, int way, int slot) {
  return t->weights + ((size_t)way * t->slots + slot) * L;
}

/// Scores of a sentence's labels, as powers of e over the best.
static void score(struct names_trainer *t, int way, const int32_t *at, const int32_t *features, int n) {
  for (int i = 0; i < n; i++) {
    float sum[L] = {0}, best = -1e9f;
    for (int k = at[i]; k < at[i + 1]; k++) {
      if (!t->kept[k - at[0]]) continue;
      struct weight *common = row(t, 0, features[k]), *own = row(t, way, features[k]);
      for (int l = 0; l < USED; l++) sum[l] += common[l].value + own[l].value;
    }
    // As if all features were there.
    for (int l = 0; l < USED; l++) best = fmaxf(best, sum[l] *= 2);
    for (int l = 0; l < L; l++) t->scores[i * L + l] = l < USED ? power(sum[l] - best) : 0;
  }
}

static void scale(float *row, float by) {
  for (int l = 0; l < L; l++) row[l] /= by;
}

static void reach(struct names_trainer *t, float step[L][L], int n) {
  for (int i = 0; i < n; i++) {
    float *now = t->ahead + i * L, sum = 0;
    for (int l = 0; l < L; l++) {
      float value = i ? 0 : step[0][l];
      for (int p = 0; i && p < L; p++) value += now[p - L] * step[p][l];
      sum += now[l] = value * t->scores[i * L + l];
    }
    scale(now, sum);
  }
  for (int l = 0; l < L; l++) t->behind[(n - 1) * L + l] = 1;
  for (int i = n - 2; i >= 0; i--) {
    float *now = t->behind + i * L, sum = 0;
    for (int p = 0; p < L; p++) {
      now[p] = 0;
      for (int l = 0; l < L; l++) now[p] += step[p][l] * t->scores[(i + 1) * L + l] * now[L + l];
      sum += now[p];
    }
    scale(now, sum);
  }
}

/// Changes the weights of a token's features by what its labels should have been.
static void correct(
    struct names_trainer *t, int way, const int32_t *features, const uint8_t *kept, int count, const float *gradient) {
  float most = 0;
  for (int l = 0; l < USED; l++) most = fmaxf(most, fabsf(gradient[l]));
  if (most < 0.002f) return;
  for (int k = 0; k < count; k++) {
    if (!kept[k]) continue;
    struct weight *common = row(t, 0, features[k]), *own = row(t, way, features[k]);
    for (int l = 0; l < USED; l++) change(common + l, gradient[l], 1), change(own + l, gradient[l], 1);
  }
}

static double learn(struct names_trainer *t, int way, const int32_t *at, const struct names_texts *x, int start, int n) {
  const int32_t *golds = x->golds + start;
  float step[L][L], moves[L][L] = {0};
  double loss = 0;
  for (int p = 0; p < L; p++)
    for (int l = 0; l < L; l++)
      step[p][l] = follows(l, p) ? power(t->steps[0][p][l].value + t->steps[way][p][l].value) : 0;
  score(t, way, at, x->features, n);
  reach(t, step, n);
  for (int i = 0; i < n; i++) {
    int gold = golds[i], before = i ? golds[i - 1] : 0;
    if (gold < 0) continue;
    float share[L], sum = 0, pair[L][L], pairs = 0;
    for (int l = 0; l < L; l++) sum += share[l] = t->ahead[i * L + l] * t->behind[i * L + l];
    scale(share, sum);
    loss -= log(share[gold] + 1e-9);
    if (before >= 0) {
      for (int p = 0; p < L; p++)
        for (int l = 0; l < L; l++) {
          float reached = i ? t->ahead[(i - 1) * L + p] : p == 0;
          pairs += pair[p][l] = reached * step[p][l] * t->scores[i * L + l] * t->behind[i * L + l];
        }
      for (int p = 0; p < L; p++)
        for (int l = 0; l < L; l++) moves[p][l] += pair[p][l] / pairs;
      moves[before][gold] -= 1;
    }
    share[gold] -= 1;
    correct(t, way, x->features + at[i], t->kept + (at[i] - at[0]), at[i + 1] - at[i], share);
  }
  for (int p = 0; p < L; p++)
    for (int l = 0; l < L; l++)
      if (moves[p][l] != 0) change(&t->steps[0][p][l], moves[p][l], 0), change(&t->steps[way][p][l], moves[p][l], 0);
  return loss;
}

double names_learn(struct names_trainer *t, struct names_texts x, const int32_t *order, int count, uint64_t seed) {
  double loss = 0;
  for (int o = 0; o < count; o++) {
    int start = x.starts[order[o]], n = x.starts[order[o] + 1] - start;
    const int32_t *at = x.at + start;
    if (n < 1 || n > LONGEST || at[n] - at[0] > LONGEST * MOST) continue;
    for (int k = 0; k < at[n] - at[0]; k++) t->kept[k] = draw(&seed) >> 63;
    loss += learn(t, x.ways[order[o]], at, &x, start, n);
  }
  return loss;
}

void names_weights(const struct names_trainer *t, int way, float *weights, float *steps) {
  size_t size = (size_t)t->slots * L;
  for (size_t i = 0; i < size; i++) weights[i] = t->weights[i].value + t->weights[way * size + i].value;
  for (int p = 0; p < L; p++)
    for (int l = 0; l < L; l++) steps[p * L + l] = t->steps[0][p][l].value + t->steps[way][p][l].value;
}

// Groups of words.

static float product(const float *a, const float *b) {
  lanes sum = {0};
  for (int i = 0; i < V; i += 8) {
    lanes x, y;
    memcpy(&x, a + i, sizeof x), memcpy(&y, b + i, sizeof y);
    sum += x * y;
  }
  float total = 0;
  for (int i = 0; i < 8; i++) total += sum[i];
  return total;
}

static void make_unit(float *vector) {
  float length = sqrtf(product(vector, vector));
  for (int i = 0; length > 0 && i < V; i++) vector[i] /= length;
}

void names_groups(const float *vectors, const int32_t *counts, int words, int groups, uint64_t seed, int32_t *result) {
  float *units = malloc(4 * (size_t)words * V), *centres = malloc(4 * (size_t)groups * V);
  memcpy(units, vectors, 4 * (size_t)words * V);
  for (int w = 0; w < words; w++) make_unit(units + (size_t)w * V);
  for (int g = 0; g < groups; g++) memcpy(centres + (size_t)g * V, units + draw(&seed) % words * V, 4 * V);
  for (int round = 0; round < 15; round++) {
    for (int w = 0; w < words; w++) {
      float best = -2;
      for (int g = 0; g < groups; g++) {
        float near = product(units + (size_t)w * V, centres + (size_t)g * V);
        if (near > best) best = near, result[w] = g;
      }
    }
    memset(centres, 0, 4 * (size_t)groups * V);
    for (int w = 0; w < words; w++) {
      // About the logarithm of how often the word occurs.
      int32_t size = 0;
      for (int32_t n = counts[w]; n; n >>= 1) size++;
      for (int i = 0; i < V; i++) centres[(size_t)result[w] * V + i] += (float)size * units[(size_t)w * V + i];
    }
    for (int g = 0; g < groups; g++) make_unit(centres + (size_t)g * V);
  }
  free(units), free(centres);
}
