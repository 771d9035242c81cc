// One file, because forward and backward passes mirror each other line by line.
#include "training.h"
#include "../CNetwork/lanes.h"
#include "arithmetic.h"
#include "network.h"
#include <math.h>
#include <stdlib.h>

enum {
  MOST_IN = NETWORK_INPUT, MOST_W = NETWORK_WIDTH, MOST_L = NETWORK_LAYERS, T = TRAINING_TOKENS, PART = NETWORK_PART,
  PARTS = NETWORK_PARTS, NAMESETS = 3, NAMEWIDTH = NETWORK_NAMES / NAMESETS, V = TRAINING_VECTOR,
  LONGEST = 400,
};

/// Parameters by number; each layer has three.
enum {
  TABLE, VECTORS, WINDOW, WINDOW_BIAS, TAGS, TAGS_BIAS, PARTS_, PARTS_BIAS, ARCS, HEAD_BIAS, ROOT_ARC, DISTANCES,
  DISTANCES_BIAS, ROOT_RELATION, RELATIONS, RELATIONS_BIAS, NAMES, NAMES_BIAS, LAYER, COUNT = LAYER + 3 * MOST_L,
};

struct parameter {
  float *value, *gradient, *first, *second, *turned;
  int rows, columns;
};

struct trainer {
  struct network_shape shape;
  struct parameter all[COUNT];
  float *vectors;
  uint64_t random;
  int steps;
  int *stamps, *touched;
  int touches;
  /// The usual size of a gradient.
  double usual;
  float e[T * MOST_IN], emask[T * MOST_IN], pre[T * V], z[T * MOST_W], x[MOST_L + 1][T * MOST_W],
      mask[MOST_L + 1][T * MOST_W], u[MOST_L][T * 3 * MOST_W], c[MOST_L][T * MOST_W], tags[T * NETWORK_TAGS],
      parts[T * PARTS], pmask[T * PARTS], arcs[T * PART],
      distances[T * NETWORK_DISTANCES], heads[(LONGEST + 1) * PART], turned[(LONGEST + 8) * PART],
      scores[LONGEST * (LONGEST + 8)], relation[T * 3 * PART], relations[T * NETWORK_RELATIONS],
      names[T * NETWORK_NAMES];
  float de[T * MOST_IN], dx[T * MOST_W], dx2[T * MOST_W], du[T * 3 * MOST_W], dparts[T * PARTS], darcs[T * PART],
      ddistances[T * NETWORK_DISTANCES], dheads[(LONGEST + 1) * PART], drelation[T * 3 * PART];
};

static float uniform(uint64_t *state) { return (float)(draw(state) >> 40) * 0x1p-24f; }

static void make(struct trainer *t, int number, int rows, int columns, float size, _Bool turns) {
  size_t n = (size_t)rows * columns;
  struct parameter *p = &t->all[number];
  *p = (struct parameter){
      calloc(n, 4), calloc(n, 4), calloc(n, 4), calloc(n, 4), turns ? calloc(n, 4) : 0, rows, columns};
  for (size_t i = 0; i < n && size > 0; i++) p->value[i] = (2 * uniform(&t->random) - 1) * size;
}

struct trainer *trainer_new(
    struct network_shape shape, int table_rows, const float *vectors, int words, uint64_t seed) {
  struct trainer *t = calloc(1, sizeof *t);
  const int IN = shape.input, W = shape.width;
  t->shape = shape;
  t->random = seed;
  // Trees have larger gradients at the start.
  t->usual = shape.has_names_alone ? 0 : 1;
  t->vectors = malloc(4 * (size_t)words * V);
  memcpy(t->vectors, vectors, 4 * (size_t)words * V);
  t->stamps = calloc(table_rows, sizeof(int));
  t->touched = calloc(table_rows, sizeof(int));
  make(t, TABLE, table_rows, IN, 0.25f, 0);
  make(t, VECTORS, V, IN, 0.1f, 0);
  make(t, WINDOW, 3 * IN, W, 0.1f, 1);
  make(t, WINDOW_BIAS, 1, W, 0, 0);
  for (int l = 0; l < shape.layers; l++) {
    make(t, LAYER + 3 * l, W, 3 * W, 0.125f, 1);
    make(t, LAYER + 3 * l + 1, 1, 2 * W, 0, 0);
    make(t, LAYER + 3 * l + 2, 1, 2 * W, 0.3f, 0);
  }
  make(t, TAGS, W, NETWORK_TAGS, 0.1f, 1);
  make(t, TAGS_BIAS, 1, NETWORK_TAGS, 0, 0);
  make(t, PARTS_, W, PARTS, 0.11f, 1);
  make(t, PARTS_BIAS, 1, PARTS, 0, 0);
  make(t, ARCS, PART, PART, 0.1f, 1);
  make(t, HEAD_BIAS, 1, PART, 0.05f, 0);
  make(t, ROOT_ARC, 1, PART, 0.3f, 0);
  make(t, DISTANCES, PART, NETWORK_DISTANCES, 0.1f, 1);
  make(t, DISTANCES_BIAS, 1, NETWORK_DISTANCES, 0, 0);
  make(t, ROOT_RELATION, 1, PART, 0.3f, 0);
  make(t, RELATIONS, 3 * PART, NETWORK_RELATIONS, 0.12f, 1);
  make(t, RELATIONS_BIAS, 1, NETWORK_RELATIONS, 0, 0);
  make(t, NAMES, PART, NETWORK_NAMES, 0.15f, 1);
  make(t, NAMES_BIAS, 1, NETWORK_NAMES, 0, 0);
  return t;
}

void trainer_free(struct trainer *t) {
  for (int i = 0; i < COUNT; i++) {
    struct parameter *p = &t->all[i];
    free(p->value), free(p->gradient), free(p->first), free(p->second), free(p->turned);
  }
  free(t->vectors), free(t->stamps), free(t->touched), free(t);
}

WIDE static void multiply(
    float *c, int ldc, const float *a, int ai, int ap, const float *b, int ldb, int n, int k, int m, _Bool add) {
  multiply_into(c, ldc, a, ai, ap, b, ldb, n, k, m, add);
}

/// y = x weights + bias.
static void forward(struct trainer *t, float *y, const float *x, int step, int n, int weights, int bias) {
  struct parameter *w = &t->all[weights];
  if (bias >= 0)
    for (int i = 0; i < n; i++) memcpy(y + (size_t)i * w->columns, t->all[bias].value, 4 * (size_t)w->columns);
  multiply(y, w->columns, x, step, 1, w->value, w->columns, n, w->rows, w->columns, bias >= 0);
}

/// The gradients of forward; dx += or = dy weights turned.
static void backward(
    struct trainer *t, float *dx, int step, _Bool add, const float *dy, const float *x, int xstep, int n, int weights,
    int bias) {
  struct parameter *w = &t->all[weights];
  multiply(w->gradient, w->columns, x, 1, xstep, dy, w->columns, w->rows, n, w->columns, 1);
  if (bias >= 0)
    for (int i = 0; i < n; i++)
      for (int j = 0; j < w->columns; j++) t->all[bias].gradient[j] += dy[(size_t)i * w->columns + j];
  if (dx) multiply(dx, step, dy, w->columns, 1, w->turned, w->rows, n, w->columns, w->rows, add);
}

WIDE static void run(
    float *u, float *c, float *y, const float *x, int W, const float *bias, const float *peep, int start, int end) {
  const int HALF = W / 2;
  for (int side = 0; side < 2; side++) {
    float before[MOST_W / 2] = {0};
    int low = side * HALF;
    const float *bf = bias + low, *br = bias + W + low, *pf = peep + low, *pr = peep + W + low;
    for (int i = 0; i < end - start; i++) {
      size_t at = side ? end - 1 - i : start + i;
      float *row = u + at * 3 * W + low, *cell = c + at * W + low, *out = y + at * W + low;
      const float *in = x + at * W + low;
      for (int j = 0; j < HALF; j++) {
        float p = before[j];
        float af = row[W + j] + pf[j] * p + bf[j], ar = row[2 * W + j] + pr[j] * p + br[j];
        row[W + j] = af;
        row[2 * W + j] = ar;
        float now = row[j] + step(af) * (p - row[j]);
        cell[j] = before[j] = now;
        out[j] = in[j] + step(ar) * (now - in[j]);
      }
    }
  }
}

WIDE static void run_back(
    float *du, float *dx, const float *dy, const float *u, const float *c, const float *x, int W, const float *peep,
    float *dbias, float *dpeep, int start, int end) {
  const int HALF = W / 2;
  for (int side = 0; side < 2; side++) {
    float carry[MOST_W / 2] = {0};
    int low = side * HALF;
    const float *pf = peep + low, *pr = peep + W + low;
    float *dbf = dbias + low, *dbr = dbias + W + low, *dpf = dpeep + low, *dpr = dpeep + W + low;
    static const float none[MOST_W] = {0};
    for (int i = end - start - 1; i >= 0; i--) {
      size_t at = side ? end - 1 - i : start + i;
      const float *row = u + at * 3 * W + low, *cell = c + at * W + low, *in = x + at * W + low, *g = dy + at * W + low;
      const float *previous = i == 0 ? none : c + (side ? at + 1 : at - 1) * W + low;
      float *out = du + at * 3 * W + low, *back = dx + at * W + low;
      for (int j = 0; j < HALF; j++) {
        float af = row[W + j], ar = row[2 * W + j], p = previous[j], f = step(af), r = step(ar), d = g[j];
        float dc = carry[j] + d * r;
        float dar = d * (cell[j] - in[j]) * step_slope(ar);
        float daf = dc * (p - row[j]) * step_slope(af);
        back[j] = d * (1 - r);
        out[j] = dc * (1 - f);
        out[W + j] = daf;
        out[2 * W + j] = dar;
        carry[j] = dc * f + daf * pf[j] + dar * pr[j];
        dbf[j] += daf;
        dbr[j] += dar;
        dpf[j] += daf * p;
        dpr[j] += dar * p;
      }
    }
  }
}

/// Replaces scores by the gradient of the loss; gives the loss.
WIDE static double choose(float *scores, int count, int right, float weight) {
  float most = scores[0], sum = 0;
  for (int j = 1; j < count; j++) most = scores[j] > most ? scores[j] : most;
  float chosen = scores[right] - most;
  for (int j = 0; j < count; j++) scores[j] = power(scores[j] - most);
  for (int j = 0; j < count; j++) sum += scores[j];
  for (int j = 0; j < count; j++) scores[j] *= weight / sum;
  scores[right] -= weight;
  return log(sum) - chosen;
}

static void drop(struct trainer *t, float *mask, size_t count, float share) {
  uint32_t limit = (uint32_t)(share * 65536);
  float keep = 1 / (1 - share);
  for (size_t i = 0; i < count; i += 4) {
    uint64_t bits = draw(&t->random);
    for (int j = 0; j < 4; j++, bits >>= 16) mask[i + j] = (bits & 65535) < limit ? 0 : keep;
  }
}

WIDE static void scale(float *x, const float *mask, size_t count) {
  for (size_t i = 0; i < count; i++) x[i] *= mask[i];
}

WIDE static void adam(struct parameter *p, size_t start, size_t count, float rate, float shrink, int steps) {
  float b1 = 0.9f, b2 = 0.99f;
  float fix1 = 1 / (1 - powf(b1, (float)steps)), fix2 = 1 / (1 - powf(b2, (float)steps));
  for (size_t i = start; i < start + count; i++) {
    float g = shrink == 0 ? 0 : p->gradient[i] * shrink;
    p->first[i] = b1 * p->first[i] + (1 - b1) * g;
    p->second[i] = b2 * p->second[i] + (1 - b2) * g * g;
    p->value[i] -= rate * p->first[i] * fix1 / (__builtin_sqrtf(p->second[i] * fix2) + 1e-8f);
    p->gradient[i] = 0;
  }
}

WIDE static double squares(const float *x, size_t count) {
  lanes sum = {0};
  size_t i = 0;
  for (; i + 8 <= count; i += 8) sum += *(const lanes *)(x + i) * *(const lanes *)(x + i);
  double total = 0;
  for (int j = 0; j < 8; j++) total += sum[j];
  return total;
}

WIDE static void add_row(float *to, const float *from, int count) {
  for (int j = 0; j < count; j++) to[j] += from[j];
}

static void embed(struct trainer *t, struct training_batch b) {
  const int IN = t->shape.input;
  memset(t->e, 0, 4u * b.tokens * IN);
  for (int i = 0; i < b.tokens; i++) {
    for (int f = 0; f < t->shape.features; f++) {
      int row = b.features[i * NETWORK_FEATURES + f];
      if (row >= 0) add_row(t->e + i * IN, t->all[TABLE].value + (size_t)row * IN, IN);
    }
    if (b.words[i] >= 0) memcpy(t->pre + i * V, t->vectors + (size_t)b.words[i] * V, 4 * V);
    else memset(t->pre + i * V, 0, 4 * V);
  }
  multiply(t->e, IN, t->pre, V, 1, t->all[VECTORS].value, IN, b.tokens, V, IN, 1);
}

/// Copies the neighbours' embeddings side by side would cost memory; three products do the same.
static void window(struct trainer *t, struct training_batch b) {
  const int IN = t->shape.input, W = t->shape.width;
  struct parameter *w = &t->all[WINDOW];
  for (int i = 0; i < b.tokens; i++) memcpy(t->z + i * W, t->all[WINDOW_BIAS].value, 4 * (size_t)W);
  multiply(t->z, W, t->e, IN, 1, w->value + IN * W, W, b.tokens, IN, W, 1);
  for (int s = 0; s < b.sentences; s++) {
    int start = b.starts[s], n = b.starts[s + 1] - start - 1;
    if (n < 1) continue;
    multiply(t->z + (start + 1) * W, W, t->e + start * IN, IN, 1, w->value, W, n, IN, W, 1);
    multiply(t->z + start * W, W, t->e + (start + 1) * IN, IN, 1, w->value + 2 * IN * W, W, n, IN, W, 1);
  }
}

static void window_back(struct trainer *t, struct training_batch b, const float *dz) {
  struct parameter *w = &t->all[WINDOW];
  const int IN = t->shape.input, W = t->shape.width;
  int rows = 3 * IN;
  for (int i = 0; i < b.tokens; i++)
    for (int j = 0; j < W; j++) t->all[WINDOW_BIAS].gradient[j] += dz[i * W + j];
  multiply(w->gradient + IN * W, W, t->e, 1, IN, dz, W, IN, b.tokens, W, 1);
  multiply(t->de, IN, dz, W, 1, w->turned + IN, rows, b.tokens, W, IN, 0);
  for (int s = 0; s < b.sentences; s++) {
    int start = b.starts[s], n = b.starts[s + 1] - start - 1;
    if (n < 1) continue;
    multiply(w->gradient, W, t->e + start * IN, 1, IN, dz + (start + 1) * W, W, IN, n, W, 1);
    multiply(t->de + start * IN, IN, dz + (start + 1) * W, W, 1, w->turned, rows, n, W, IN, 1);
    multiply(w->gradient + 2 * IN * W, W, t->e + (start + 1) * IN, 1, IN, dz + start * W, W, IN, n, W, 1);
    multiply(t->de + (start + 1) * IN, IN, dz + start * W, W, 1, w->turned + 2 * IN, rows, n, W, IN, 1);
  }
}

/// Heads of one sentence: loss, and gradients into darcs, ddistances and dparts.
static double learn_heads(struct trainer *t, struct training_batch b, int start, int n, float weight) {
  double loss = 0;
  int stride = (n + 8) & ~7;
  const float *bias = t->all[HEAD_BIAS].value;
  for (int h = 0; h <= n; h++)
    memcpy(t->heads + h * PART, h < n ? t->parts + (start + h) * PARTS + PART : t->all[ROOT_ARC].value, 4 * PART);
  memset(t->turned, 0, 4u * stride * PART);
  for (int h = 0; h <= n; h++)
    for (int j = 0; j < PART; j++) t->turned[j * stride + h] = t->heads[h * PART + j];
  for (int d = 0; d < n; d++)
    for (int j = 0; j < stride; j++) t->scores[d * stride + j] = 0;
  multiply(t->scores, stride, bias, 0, 1, t->turned, stride, n, PART, stride, 0);
  multiply(t->scores, stride, t->arcs + start * PART, PART, 1, t->turned, stride, n, PART, stride, 1);
  for (int d = 0; d < n; d++) {
    float *row = t->scores + d * stride, *near = t->distances + (start + d) * NETWORK_DISTANCES;
    float *dnear = t->ddistances + (start + d) * NETWORK_DISTANCES;
    int gold = b.golds[(start + d) * TRAINING_GOLDS + 1];
    if (gold < 0) {
      memset(row, 0, 4u * stride);
      continue;
    }
    for (int h = 0; h < n; h++) row[h] += near[network_distance(d, h)];
    row[n] += near[NETWORK_ROOT_DISTANCE];
    row[d] = -1e4f;
    loss += choose(row, n + 1, gold, weight);
    for (int h = n + 1; h < stride; h++) row[h] = 0;
    for (int h = 0; h < n; h++) dnear[network_distance(d, h)] += row[h];
    dnear[NETWORK_ROOT_DISTANCE] += row[n];
  }
  multiply(t->darcs + start * PART, PART, t->scores, stride, 1, t->heads, PART, n, n + 1, PART, 0);
  multiply(t->dheads, PART, t->scores, 1, stride, t->arcs + start * PART, PART, n + 1, n, PART, 0);
  for (int h = 0; h <= n; h++) {
    float sum = 0;
    for (int d = 0; d < n; d++) sum += t->scores[d * stride + h];
    float *to = h < n ? t->dparts + (start + h) * PARTS + PART : t->all[ROOT_ARC].gradient;
    for (int j = 0; j < PART; j++) {
      to[j] += t->dheads[h * PART + j] + sum * bias[j];
      t->all[HEAD_BIAS].gradient[j] += sum * t->heads[h * PART + j];
    }
  }
  return loss;
}

static double learn_relations(struct trainer *t, struct training_batch b, float weight) {
  double loss = 0;
  for (int s = 0; s < b.sentences; s++)
    for (int i = b.starts[s]; i < b.starts[s + 1]; i++) {
      int head = b.golds[i * TRAINING_GOLDS + 1];
      const float *dependent = t->parts + i * PARTS + 2 * PART;
      const float *above = head < 0 || head >= b.starts[s + 1] - b.starts[s]
                               ? t->all[ROOT_RELATION].value
                               : t->parts + (b.starts[s] + head) * PARTS + 3 * PART;
      float *row = t->relation + i * 3 * PART;
      for (int j = 0; j < PART; j++) {
        row[j] = dependent[j] * above[j];
        row[PART + j] = dependent[j];
        row[2 * PART + j] = above[j];
      }
    }
  forward(t, t->relations, t->relation, 3 * PART, b.tokens, RELATIONS, RELATIONS_BIAS);
  for (int i = 0; i < b.tokens; i++) {
    int gold = b.golds[i * TRAINING_GOLDS + 2];
    float *row = t->relations + i * NETWORK_RELATIONS;
    if (gold < 0) memset(row, 0, 4 * NETWORK_RELATIONS);
    else loss += choose(row, NETWORK_RELATIONS, gold, weight);
  }
  backward(t, t->drelation, 3 * PART, 0, t->relations, t->relation, 3 * PART, b.tokens, RELATIONS, RELATIONS_BIAS);
  for (int s = 0; s < b.sentences; s++)
    for (int i = b.starts[s]; i < b.starts[s + 1]; i++) {
      int head = b.golds[i * TRAINING_GOLDS + 1];
      if (b.golds[i * TRAINING_GOLDS + 2] < 0 || head < 0) continue;
      _Bool root = head >= b.starts[s + 1] - b.starts[s];
      const float *row = t->drelation + i * 3 * PART, *dependent = t->parts + i * PARTS + 2 * PART;
      const float *above = root ? t->all[ROOT_RELATION].value : t->parts + (b.starts[s] + head) * PARTS + 3 * PART;
      float *ddependent = t->dparts + i * PARTS + 2 * PART;
      float *dabove = root ? t->all[ROOT_RELATION].gradient : t->dparts + (b.starts[s] + head) * PARTS + 3 * PART;
      for (int j = 0; j < PART; j++) {
        ddependent[j] += row[j] * above[j] + row[PART + j];
        dabove[j] += row[j] * dependent[j] + row[2 * PART + j];
      }
    }
  return loss;
}

struct training_losses trainer_learn(struct trainer *t, struct training_batch b, float rate) {
  struct training_losses losses = {0};
  const int IN = t->shape.input, W = t->shape.width, L = t->shape.layers, TAG_LAYER = t->shape.tag_layer;
  int n = b.tokens;
  float weight = 1.0f / 600;
  for (int i = 0; i < COUNT; i++) {
    struct parameter *p = &t->all[i];
    for (int r = 0; p->turned && r < p->rows; r++)
      for (int c = 0; c < p->columns; c++) p->turned[c * p->rows + r] = p->value[r * p->columns + c];
  }
  // Forward.
  embed(t, b);
  drop(t, t->emask, (size_t)n * IN, 0.2f);
  scale(t->e, t->emask, (size_t)n * IN);
  window(t, b);
  for (int i = 0; i < n * W; i++) t->x[0][i] = bend(t->z[i]);
  drop(t, t->mask[0], (size_t)n * W, 0.2f);
  scale(t->x[0], t->mask[0], (size_t)n * W);
  for (int l = 0; l < L; l++) {
    forward(t, t->u[l], t->x[l], W, n, LAYER + 3 * l, -1);
    for (int s = 0; s < b.sentences; s++)
      run(t->u[l], t->c[l], t->x[l + 1], t->x[l], W, t->all[LAYER + 3 * l + 1].value, t->all[LAYER + 3 * l + 2].value,
          b.starts[s], b.starts[s + 1]);
    drop(t, t->mask[l + 1], (size_t)n * W, 0.25f);
    scale(t->x[l + 1], t->mask[l + 1], (size_t)n * W);
  }
  forward(t, t->tags, t->x[TAG_LAYER + 1], W, n, TAGS, TAGS_BIAS);
  forward(t, t->parts, t->x[L], W, n, PARTS_, PARTS_BIAS);
  drop(t, t->pmask, (size_t)n * PARTS, 0.3f);
  for (int i = 0; i < n * PARTS; i++) {
    if (t->parts[i] < 0) t->pmask[i] *= 0.1f;
    t->parts[i] *= t->pmask[i];
  }
  forward(t, t->arcs, t->parts, PARTS, n, ARCS, -1);
  forward(t, t->distances, t->parts, PARTS, n, DISTANCES, DISTANCES_BIAS);
  forward(t, t->names, t->parts + 4 * PART, PARTS, n, NAMES, NAMES_BIAS);
  // Losses, and back.
  memset(t->dparts, 0, 4u * n * PARTS);
  memset(t->ddistances, 0, 4u * n * NETWORK_DISTANCES);
  for (int i = 0; i < n; i++)
    for (int k = 0; k < NAMESETS; k++) {
      int gold = b.golds[i * TRAINING_GOLDS + 3 + k];
      float *row = t->names + i * NETWORK_NAMES + k * NAMEWIDTH;
      if (gold < 0) memset(row, 0, 4 * NAMEWIDTH);
      else losses.name += choose(row, NAMEWIDTH, gold, weight);
    }
  backward(t, t->dparts + 4 * PART, PARTS, 1, t->names, t->parts + 4 * PART, PARTS, n, NAMES, NAMES_BIAS);
  for (int s = 0; s < b.sentences; s++)
    losses.head += learn_heads(t, b, b.starts[s], b.starts[s + 1] - b.starts[s], weight);
  losses.relation = learn_relations(t, b, weight);
  backward(t, t->dparts, PARTS, 1, t->darcs, t->parts, PARTS, n, ARCS, -1);
  backward(t, t->dparts, PARTS, 1, t->ddistances, t->parts, PARTS, n, DISTANCES, DISTANCES_BIAS);
  scale(t->dparts, t->pmask, (size_t)n * PARTS);
  backward(t, t->dx, W, 0, t->dparts, t->x[L], W, n, PARTS_, PARTS_BIAS);
  for (int i = 0; i < n; i++) {
    int gold = b.golds[i * TRAINING_GOLDS];
    float *row = t->tags + i * NETWORK_TAGS;
    if (gold < 0) memset(row, 0, 4 * NETWORK_TAGS);
    else losses.tag += choose(row, NETWORK_TAGS, gold, weight);
  }
  for (int l = L - 1; l >= 0; l--) {
    if (l == TAG_LAYER)
      backward(t, t->dx, W, 1, t->tags, t->x[l + 1], W, n, TAGS, TAGS_BIAS);
    scale(t->dx, t->mask[l + 1], (size_t)n * W);
    for (int s = 0; s < b.sentences; s++)
      run_back(t->du, t->dx2, t->dx, t->u[l], t->c[l], t->x[l], W, t->all[LAYER + 3 * l + 2].value,
               t->all[LAYER + 3 * l + 1].gradient, t->all[LAYER + 3 * l + 2].gradient, b.starts[s], b.starts[s + 1]);
    backward(t, t->dx2, W, 1, t->du, t->x[l], W, n, LAYER + 3 * l, -1);
    memcpy(t->dx, t->dx2, 4u * n * W);
  }
  scale(t->dx, t->mask[0], (size_t)n * W);
  for (int i = 0; i < n * W; i++) t->dx[i] *= bend_slope(t->z[i]);
  window_back(t, b, t->dx);
  scale(t->de, t->emask, (size_t)n * IN);
  multiply(t->all[VECTORS].gradient, IN, t->pre, 1, V, t->de, IN, V, n, IN, 1);
  // Step.
  t->steps++;
  t->touches = 0;
  struct parameter *table = &t->all[TABLE];
  for (int i = 0; i < n; i++)
    for (int f = 0; f < t->shape.features; f++) {
      int row = b.features[i * NETWORK_FEATURES + f];
      if (row < 0) continue;
      if (t->stamps[row] != t->steps) {
        t->stamps[row] = t->steps;
        t->touched[t->touches++] = row;
      }
      add_row(table->gradient + (size_t)row * IN, t->de + i * IN, IN);
    }
  double norm = 0;
  for (int i = 1; i < COUNT; i++) norm += squares(t->all[i].gradient, (size_t)t->all[i].rows * t->all[i].columns);
  norm = sqrt(norm);
  // A batch far out of line would throw the weights off for good: it is left out.
  _Bool wild = !(norm < 8 * t->usual + 1);
  t->usual += wild ? 0 : (norm - t->usual) * 0.02;
  if (t->steps % 200 == 0) losses.norm = norm;
  float shrink = wild ? 0 : norm > 1 ? (float)(1 / norm) : 1;
  for (int i = 1; i < COUNT; i++)
    adam(&t->all[i], 0, (size_t)t->all[i].rows * t->all[i].columns, rate, shrink, t->steps);
  for (int i = 0; i < t->touches; i++) adam(table, (size_t)t->touched[i] * IN, IN, rate, shrink, t->steps);
  return losses;
}

// Writing.

struct output {
  unsigned char *bytes;
  size_t capacity, count;
};
static void put(struct output *o, const void *from, size_t count) {
  if (o->count + count <= o->capacity) memcpy(o->bytes + o->count, from, count);
  o->count += count;
}
static void put_floats(struct output *o, const struct trainer *t, int number) {
  const struct parameter *p = &t->all[number];
  put(o, p->value, 4 * (size_t)p->rows * p->columns);
}
/// Column scales, then whole numbers row by row, of the columns from `first`.
static void put_columns(struct output *o, const struct trainer *t, int number, int first) {
  const struct parameter *p = &t->all[number];
  float *scales = calloc(p->columns, 4);
  for (int r = 0; r < p->rows; r++)
    for (int c = first; c < p->columns; c++) scales[c] = fmaxf(scales[c], fabsf(p->value[r * p->columns + c]));
  for (int c = first; c < p->columns; c++) scales[c] = fmaxf(scales[c], 1e-12f) / 127;
  put(o, scales + first, 4 * (size_t)(p->columns - first));
  for (int r = 0; r < p->rows; r++)
    for (int c = first; c < p->columns; c++) {
      int8_t whole = (int8_t)lrintf(p->value[r * p->columns + c] / scales[c]);
      put(o, &whole, 1);
    }
  free(scales);
}
static void put_matrix(struct output *o, const struct trainer *t, int number) { put_columns(o, t, number, 0); }

static void put_table(struct output *o, const struct trainer *t, int words) {
  const struct parameter *table = &t->all[TABLE];
  int in = t->shape.input;
  float row[MOST_IN];
  size_t scales = o->count;
  o->count += 4 * (size_t)table->rows;
  for (int r = 0; r < table->rows; r++) {
    memcpy(row, table->value + (size_t)r * in, 4 * (size_t)in);
    if (r < words) multiply(row, in, t->vectors + (size_t)r * V, V, 1, t->all[VECTORS].value, in, 1, V, in, 1);
    float most = 1e-12f;
    for (int j = 0; j < in; j++) most = fmaxf(most, fabsf(row[j]));
    most /= 127;
    if (o->count + in <= o->capacity) memcpy(o->bytes + scales + 4 * (size_t)r, &most, 4);
    for (int j = 0; j < in; j++) {
      int8_t whole = (int8_t)lrintf(row[j] / most);
      put(o, &whole, 1);
    }
  }
}

size_t trainer_write(const struct trainer *t, int words, unsigned char *bytes, size_t capacity) {
  struct output o = {bytes, capacity, 0};
  int32_t rows = t->all[TABLE].rows;
  put(&o, &rows, 4);
  put_matrix(&o, t, WINDOW), put_floats(&o, t, WINDOW_BIAS);
  for (int l = 0; l < t->shape.layers; l++) {
    put_matrix(&o, t, LAYER + 3 * l);
    put_floats(&o, t, LAYER + 3 * l + 1), put_floats(&o, t, LAYER + 3 * l + 2);
  }
  if (t->shape.has_names_alone) {
    put_columns(&o, t, PARTS_, PARTS - PART), put(&o, t->all[PARTS_BIAS].value + PARTS - PART, 4 * PART);
  } else {
    put_matrix(&o, t, TAGS), put_floats(&o, t, TAGS_BIAS);
    put_matrix(&o, t, PARTS_), put_floats(&o, t, PARTS_BIAS);
    put_matrix(&o, t, ARCS);
    put_floats(&o, t, HEAD_BIAS), put_floats(&o, t, ROOT_ARC);
    put_matrix(&o, t, DISTANCES), put_floats(&o, t, DISTANCES_BIAS);
    put_floats(&o, t, ROOT_RELATION);
    put_matrix(&o, t, RELATIONS), put_floats(&o, t, RELATIONS_BIAS);
  }
  put_matrix(&o, t, NAMES), put_floats(&o, t, NAMES_BIAS);
  put_table(&o, t, words);
  return o.count;
}

// Word vectors.

WIDE static void pull(float *word, float *other, float *change, float right, float rate) {
  lanes sum = {0};
  for (int j = 0; j < V; j += 8) sum += *(lanes *)(word + j) * *(lanes *)(other + j);
  float dot = ((sum[0] + sum[4]) + (sum[1] + sum[5])) + ((sum[2] + sum[6]) + (sum[3] + sum[7]));
  float e = power(dot > 20 ? -20 : dot < -20 ? 20 : -dot);
  float gain = rate * (right - 1 / (1 + e));
  for (int j = 0; j < V; j++) {
    change[j] += gain * other[j];
    other[j] += gain * word[j];
  }
}

void training_vectors(
    const int32_t *words, size_t count, const int32_t *frequencies, int vocabulary, int epochs, uint64_t seed,
    float *vectors) {
  enum { DRAWS = 1 << 20 };
  int32_t *draws = malloc(4 * DRAWS);
  double total = 0, reached = 0;
  for (int w = 0; w < vocabulary; w++) total += sqrt(frequencies[w]) * sqrt(sqrt(frequencies[w]));
  for (int w = 0, at = 0; w < vocabulary; w++) {
    reached += sqrt(frequencies[w]) * sqrt(sqrt(frequencies[w]));
    while (at < DRAWS && (at + 0.5) / DRAWS * total <= reached) draws[at++] = w;
  }
  float *others = calloc((size_t)4 * vocabulary * V, 4);
  uint64_t random = seed;
  for (size_t i = 0; i < (size_t)vocabulary * V; i++) vectors[i] = (uniform(&random) - 0.5f) / V;
  size_t all = count * epochs, done = 0;
  for (int epoch = 0; epoch < epochs; epoch++)
    for (size_t i = 0; i < count; i++, done++) {
      if (words[i] < 0) continue;
      float rate = 0.03f * (1 - (float)done / (float)all) + 1e-4f;
      float *word = vectors + (size_t)words[i] * V;
      float change[V] = {0};
      for (int side = 0; side < 2; side++)
        for (int far = 1; far <= 2; far++) {
          if (side ? i + far >= count : i < (size_t)far) break;
          int32_t other = words[side ? i + far : i - far];
          if (other == -1) break;
          if (other < 0) continue;
          float *table = others + (size_t)(2 * side + far - 1) * vocabulary * V;
          pull(word, table + (size_t)other * V, change, 1, rate);
          for (int k = 0; k < 4; k++) pull(word, table + (size_t)draws[draw(&random) >> 44] * V, change, 0, rate);
        }
      for (int j = 0; j < V; j++) word[j] += change[j];
    }
  for (int w = 0; w < vocabulary; w++) {
    double size = 1e-6;
    for (int j = 0; j < V; j++) size += (double)vectors[(size_t)w * V + j] * vectors[(size_t)w * V + j];
    float gain = (float)(8 / sqrt(size));
    for (int j = 0; j < V; j++) vectors[(size_t)w * V + j] *= gain;
  }
  free(draws), free(others);
}
