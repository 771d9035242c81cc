#include "network.h"
#include "lanes.h"
#include <stdlib.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

enum { PART = NETWORK_PART, LARGEST = 4095, BLOCK = 16 };

// Reading.

struct input {
  const unsigned char *next, *end;
  int16_t *memory;
};

static const float *take_floats(struct input *in, size_t count) {
  const unsigned char *start = in->next;
  if ((size_t)(in->end - start) < 4 * count) return in->end = in->next, (const float *)0;
  in->next += 4 * count;
  return (const float *)(const void *)start;
}

static _Bool take_matrix(struct input *in, struct network_matrix *m, int rows, int columns, _Bool has_bias) {
  m->rows = rows;
  m->columns = columns;
  m->scales = take_floats(in, columns);
  if (!m->scales || in->end - in->next < (ptrdiff_t)rows * columns) return 0;
  m->pairs = in->memory;
  for (int block = 0; block < columns; block += BLOCK)
    for (int r = 0; r < rows; r += 2)
      for (int c = block; c < block + BLOCK; c++) {
        *in->memory++ = (int8_t)in->next[r * columns + c];
        *in->memory++ = (int8_t)in->next[(r + 1) * columns + c];
      }
  in->next += (size_t)rows * columns;
  m->bias = has_bias ? take_floats(in, columns) : 0;
  return !has_bias || m->bias;
}

/// Numbers of weights in all matrices.
static size_t cells(struct network_shape shape) {
  size_t in = shape.input, w = shape.width, layers = 3 * in * w + shape.layers * w * 3 * w;
  if (shape.has_names_alone) return layers + w * PART + PART * NETWORK_NAMES;
  return layers + w * NETWORK_TAGS + w * NETWORK_PARTS + PART * PART + PART * NETWORK_DISTANCES
         + 3 * PART * NETWORK_RELATIONS + PART * NETWORK_NAMES;
}

static _Bool take_layers(struct input *in, struct network *net) {
  int w = net->shape.width;
  _Bool good = take_matrix(in, &net->window, 3 * net->shape.input, w, 1);
  for (int l = 0; good && l < net->shape.layers; l++) {
    good = take_matrix(in, &net->layers[l], w, 3 * w, 0);
    net->gates[l] = take_floats(in, 2 * w);
    net->peepholes[l] = take_floats(in, 2 * w);
  }
  return good;
}

static _Bool take_trees(struct input *in, struct network *net) {
  int w = net->shape.width;
  return take_matrix(in, &net->tags, w, NETWORK_TAGS, 1) && take_matrix(in, &net->parts, w, NETWORK_PARTS, 1)
         && take_matrix(in, &net->arcs, PART, PART, 0) && (net->head_bias = take_floats(in, PART))
         && (net->root_arc = take_floats(in, PART)) && take_matrix(in, &net->distances, PART, NETWORK_DISTANCES, 1)
         && (net->root_relation = take_floats(in, PART))
         && take_matrix(in, &net->relations, 3 * PART, NETWORK_RELATIONS, 1);
}

_Bool network_open(struct network *net, struct network_shape shape, const unsigned char *bytes, size_t count) {
  *net = (struct network){.shape = shape};
  if (count < 4) return 0;
  int32_t rows;
  memcpy(&rows, bytes, 4);
  net->memory = malloc(2 * cells(shape));
  struct input in = {bytes + 4, bytes + count, net->memory};
  _Bool good = net->memory && take_layers(&in, net)
               && (shape.has_names_alone ? take_matrix(&in, &net->parts, shape.width, PART, 1) : take_trees(&in, net))
               && take_matrix(&in, &net->names, PART, NETWORK_NAMES, 1) && rows >= 0
               && (net->table_scales = take_floats(&in, rows))
               && in.end - in.next >= (ptrdiff_t)rows * shape.input;
  net->table_rows = rows;
  net->table = (const int8_t *)in.next;
  if (!good) free(net->memory), net->memory = 0;
  return good;
}

// Products of small whole numbers.

/// Rounds a row to whole numbers of at most LARGEST; gives what one of them stands for.
INLINE float round_row(int16_t *to, const float *from, int count) {
  float most = 1e-20f;
  for (int j = 0; j < count; j++) {
    float size = from[j] < 0 ? -from[j] : from[j];
    most = size > most ? size : most;
  }
  float scale = LARGEST / most;
  for (int j = 0; j < count; j++) {
    float x = from[j] * scale;
    to[j] = (int16_t)(int)(x + (x < 0 ? -0.5f : 0.5f));
  }
  return most / LARGEST;
}

#if defined(__x86_64__)
#define WHOLE_TILE(R, VECTOR, ZERO, LOAD, SPREAD, MADD, ADD, CONVERT, MULTIPLY, SPREADF, STORE, WIDTH)            \
  for (; i + R <= n; i += R)                                                                                      \
    for (int j = block; j < block + BLOCK; j += 2 * WIDTH) {                                                      \
      VECTOR sums[R][2];                                                                                          \
      for (int r = 0; r < R; r++) sums[r][0] = sums[r][1] = ZERO();                                               \
      const int16_t *pairs = m->pairs + (size_t)block * m->rows + 2 * (j - block);                                \
      for (int p = 0; p < m->rows / 2; p++, pairs += 2 * BLOCK) {                                                 \
        VECTOR w0 = LOAD((const void *)pairs), w1 = LOAD((const void *)(pairs + 2 * WIDTH));                      \
        for (int r = 0; r < R; r++) {                                                                             \
          int32_t pair;                                                                                           \
          memcpy(&pair, x + (size_t)(i + r) * step + 2 * p, 4);                                                   \
          VECTOR spread = SPREAD(pair);                                                                           \
          sums[r][0] = ADD(sums[r][0], MADD(w0, spread));                                                         \
          sums[r][1] = ADD(sums[r][1], MADD(w1, spread));                                                         \
        }                                                                                                         \
      }                                                                                                           \
      for (int r = 0; r < R; r++)                                                                                 \
        for (int v = 0; v < 2; v++)                                                                               \
          STORE(y + (size_t)(i + r) * ystep + j + v * WIDTH, MULTIPLY(CONVERT(sums[r][v]), SPREADF(scales[i + r])));\
    }
__attribute__((target("avx2"))) static void whole_wide(
    const struct network_matrix *m, const int16_t *x, int step, const float *scales, int n, float *y, int ystep) {
#define WIDE_TILE(R)                                                                                              \
  WHOLE_TILE(R, __m256i, _mm256_setzero_si256, _mm256_loadu_si256, _mm256_set1_epi32, _mm256_madd_epi16,          \
             _mm256_add_epi32, _mm256_cvtepi32_ps, _mm256_mul_ps, _mm256_set1_ps, _mm256_storeu_ps, 8)
  for (int block = 0; block < m->columns; block += BLOCK) {
    int i = 0;
    WIDE_TILE(6)
    WIDE_TILE(2)
    WIDE_TILE(1)
  }
}
static void whole_narrow(
    const struct network_matrix *m, const int16_t *x, int step, const float *scales, int n, float *y, int ystep) {
#define NARROW_TILE(R)                                                                                            \
  WHOLE_TILE(R, __m128i, _mm_setzero_si128, _mm_loadu_si128, _mm_set1_epi32, _mm_madd_epi16, _mm_add_epi32,       \
             _mm_cvtepi32_ps, _mm_mul_ps, _mm_set1_ps, _mm_storeu_ps, 4)
  for (int block = 0; block < m->columns; block += BLOCK) {
    int i = 0;
    NARROW_TILE(4)
    NARROW_TILE(1)
  }
}
/// A block's columns are one vector here, and a product of pairs and its sum are one step.
__attribute__((target("avx512f,avx512vnni"))) static void whole_widest(
    const struct network_matrix *m, const int16_t *x, int step, const float *scales, int n, float *y, int ystep) {
#define WIDEST_TILE(R)                                                                                            \
  for (; i + R <= n; i += R) {                                                                                    \
    __m512i sums[R];                                                                                              \
    for (int r = 0; r < R; r++) sums[r] = _mm512_setzero_si512();                                                 \
    const int16_t *pairs = m->pairs + (size_t)block * m->rows;                                                    \
    for (int p = 0; p < m->rows / 2; p++, pairs += 2 * BLOCK) {                                                   \
      __m512i w = _mm512_loadu_si512(pairs);                                                                      \
      for (int r = 0; r < R; r++) {                                                                               \
        int32_t pair;                                                                                             \
        memcpy(&pair, x + (size_t)(i + r) * step + 2 * p, 4);                                                     \
        sums[r] = _mm512_dpwssd_epi32(sums[r], w, _mm512_set1_epi32(pair));                                       \
      }                                                                                                           \
    }                                                                                                             \
    for (int r = 0; r < R; r++)                                                                                   \
      _mm512_storeu_ps(                                                                                           \
          y + (size_t)(i + r) * ystep + block,                                                                    \
          _mm512_mul_ps(_mm512_cvtepi32_ps(sums[r]), _mm512_set1_ps(scales[i + r])));                             \
  }
  for (int block = 0; block < m->columns; block += BLOCK) {
    int i = 0;
    WIDEST_TILE(12)
    WIDEST_TILE(4)
    WIDEST_TILE(1)
  }
}
static void whole(
    const struct network_matrix *m, const int16_t *x, int step, const float *scales, int n, float *y, int ystep) {
  if (__builtin_cpu_supports("avx512vnni")) whole_widest(m, x, step, scales, n, y, ystep);
  else if (__builtin_cpu_supports("avx2")) whole_wide(m, x, step, scales, n, y, ystep);
  else whole_narrow(m, x, step, scales, n, y, ystep);
}
#else
static void whole(
    const struct network_matrix *m, const int16_t *x, int step, const float *scales, int n, float *y, int ystep) {
  for (int i = 0; i < n; i++)
    for (int j = 0; j < m->columns; j++) {
      int32_t sum = 0;
      for (int p = 0; p < m->rows; p++)
        sum += m->pairs[(size_t)(j & -BLOCK) * m->rows + (p / 2 * BLOCK + j % BLOCK) * 2 + p % 2] * x[(size_t)i * step + p];
      y[(size_t)i * ystep + j] = (float)sum * scales[i];
    }
}
#endif

/// Undoes the columns' scales and adds the bias.
WIDE static void finish(const struct network_matrix *m, float *y, int n, int ystep) {
  for (int i = 0; i < n; i++, y += ystep) {
    if (m->bias)
      for (int j = 0; j < m->columns; j++) y[j] = y[j] * m->scales[j] + m->bias[j];
    else
      for (int j = 0; j < m->columns; j++) y[j] = y[j] * m->scales[j];
  }
}

WIDE static void round_rows(int16_t *to, float *scales, const float *from, int step, int count, int n) {
  for (int i = 0; i < n; i++) scales[i] = round_row(to + (size_t)i * count, from + (size_t)i * step, count);
}

/// y = x m + bias; `memory` holds n rows of whole numbers and their scales.
static void apply(
    const struct network_matrix *m, const float *x, int step, int n, float *y, int ystep, float *memory) {
  int16_t *rows = (int16_t *)(void *)(memory + n);
  round_rows(rows, memory, x, step, m->rows, n);
  whole(m, rows, m->rows, memory, n, y, ystep);
  finish(m, y, n, ystep);
}

// The layers.

WIDE static void embed(const struct network *net, const int32_t *features, int n, float *e) {
  int in = net->shape.input;
  for (int i = 0; i < n; i++) {
    float sum[NETWORK_INPUT] = {0};
    for (int f = 0; f < net->shape.features; f++) {
      int row = features[i * NETWORK_FEATURES + f];
      if (row < 0 || row >= net->table_rows) continue;
      const int8_t *from = net->table + (size_t)row * in;
      float scale = net->table_scales[row];
      for (int j = 0; j < in; j++) sum[j] += scale * (float)from[j];
    }
    memcpy(e + (size_t)i * in, sum, 4 * (size_t)in);
  }
}

/// Each token's embedding between its neighbours', in whole numbers.
WIDE static void neighbours(
    const float *e, int in, const int32_t *starts, int sentences, int16_t *rows, float *scales) {
  for (int s = 0; s < sentences; s++)
    for (int i = starts[s]; i < starts[s + 1]; i++) {
      float row[3 * NETWORK_INPUT] = {0};
      if (i > starts[s]) memcpy(row, e + (size_t)(i - 1) * in, 4 * (size_t)in);
      memcpy(row + in, e + (size_t)i * in, 4 * (size_t)in);
      if (i + 1 < starts[s + 1]) memcpy(row + 2 * in, e + (size_t)(i + 1) * in, 4 * (size_t)in);
      scales[i] = round_row(rows + (size_t)i * 3 * in, row, 3 * in);
    }
}

WIDE static void bend_all(float *x, size_t count) {
  for (size_t i = 0; i < count; i++) x[i] = bend(x[i]);
}

/// Both directions of a layer over one sentence, in place: gates between the cell and what came in.
WIDE static void run(float *u, float *x, int w, const float *bias, const float *peep, int start, int end) {
  int half = w / 2;
  for (int side = 0; side < 2; side++) {
    float before[NETWORK_WIDTH / 2] = {0};
    int low = side * half;
    const float *bf = bias + low, *br = bias + w + low, *pf = peep + low, *pr = peep + w + low;
    for (int i = 0; i < end - start; i++) {
      size_t at = side ? end - 1 - i : start + i;
      const float *row = u + at * 3 * w + low;
      float *in = x + at * w + low;
      for (int j = 0; j < half; j++) {
        float p = before[j];
        float af = row[w + j] + pf[j] * p + bf[j], ar = row[2 * w + j] + pr[j] * p + br[j];
        float now = row[j] + step(af) * (p - row[j]);
        before[j] = now;
        in[j] += step(ar) * (now - in[j]);
      }
    }
  }
}

WIDE static void leak(float *x, size_t count) {
  for (size_t i = 0; i < count; i++) x[i] = x[i] < 0 ? x[i] * 0.1f : x[i];
}

/// The layer over a token and its neighbours; x becomes its output.
static void read_window(
    const struct network *net, const int32_t *features, const int32_t *starts, int sentences, float *x, float *u,
    float *memory) {
  int n = starts[sentences], w = net->shape.width, in = net->shape.input;
  embed(net, features, n, u);
  int16_t *rows = (int16_t *)(void *)(memory + n);
  neighbours(u, in, starts, sentences, rows, memory);
  whole(&net->window, rows, 3 * in, memory, n, x, w);
  finish(&net->window, x, n, w);
  bend_all(x, (size_t)n * w);
}

static void read_layer(
    const struct network *net, int l, const int32_t *starts, int sentences, float *x, float *u, float *memory) {
  int n = starts[sentences], w = net->shape.width;
  apply(&net->layers[l], x, w, n, u, 3 * w, memory);
  for (int s = 0; s < sentences; s++) run(u, x, w, net->gates[l], net->peepholes[l], starts[s], starts[s + 1]);
}

void network_read(
    const struct network *net, const int32_t *features, const int32_t *starts, int sentences,
    struct network_scores scores, float *scratch) {
  int n = starts[sentences], w = net->shape.width;
  float *x = scratch, *u = x + (size_t)n * w, *memory = u + (size_t)n * 3 * w;
  read_window(net, features, starts, sentences, x, u, memory);
  for (int l = 0; l < net->shape.layers; l++) {
    read_layer(net, l, starts, sentences, x, u, memory);
    if (l == net->shape.tag_layer) apply(&net->tags, x, w, n, scores.tags, NETWORK_TAGS, memory);
  }
  apply(&net->parts, x, w, n, scores.parts, NETWORK_PARTS, memory);
  leak(scores.parts, (size_t)n * NETWORK_PARTS);
  apply(&net->arcs, scores.parts, NETWORK_PARTS, n, scores.arcs, PART, memory);
  apply(&net->distances, scores.parts, NETWORK_PARTS, n, scores.distances, NETWORK_DISTANCES, memory);
}

void network_read_names(
    const struct network *net, const int32_t *features, const int32_t *starts, int sentences, float *names,
    float *scratch) {
  int n = starts[sentences], w = net->shape.width;
  float *x = scratch, *u = x + (size_t)n * w, *memory = u + (size_t)n * 3 * w;
  read_window(net, features, starts, sentences, x, u, memory);
  for (int l = 0; l < net->shape.layers; l++) read_layer(net, l, starts, sentences, x, u, memory);
  apply(&net->parts, x, w, n, u, PART, memory);
  leak(u, (size_t)n * PART);
  apply(&net->names, u, PART, n, names, NETWORK_NAMES, memory);
}

WIDE static void product(float *c, int m, const float *a, int ai, const float *b, int n, _Bool add) {
  multiply_into(c, m, a, ai, 1, b, m, n, PART, m, add);
}

WIDE static void finish_heads(float *scores, const float *distances, int n, int stride) {
  for (int d = 0; d < n; d++) {
    float *row = scores + (size_t)d * stride;
    const float *group = distances + (size_t)d * NETWORK_DISTANCES;
    for (int h = 0; h < n; h++) row[h] += group[network_distance(d, h)];
    row[n] += group[NETWORK_ROOT_DISTANCE];
    row[d] = -1e9f;
  }
}

void network_heads(
    const struct network *net, struct network_scores all, int start, int n, float *scores, float *scratch) {
  int stride = (n + 8) & ~7;
  const float *parts = all.parts + (size_t)start * NETWORK_PARTS;
  float *turned = scratch, *arcs = turned + (size_t)stride * PART;
  for (int j = 0; j < PART; j++) {
    for (int h = 0; h < n; h++) turned[(size_t)j * stride + h] = parts[(size_t)h * NETWORK_PARTS + PART + j];
    turned[(size_t)j * stride + n] = net->root_arc[j];
    for (int h = n + 1; h < stride; h++) turned[(size_t)j * stride + h] = 0;
  }
  for (int i = 0; i < n; i++)
    for (int j = 0; j < PART; j++)
      arcs[(size_t)i * PART + j] = all.arcs[(size_t)(start + i) * PART + j] + net->head_bias[j];
  product(scores, stride, arcs, PART, turned, n, 0);
  finish_heads(scores, all.distances + (size_t)start * NETWORK_DISTANCES, n, stride);
}

void network_relations(
    const struct network *net, struct network_scores all, int start, const int32_t *heads, int n, float *scores,
    float *scratch) {
  const float *parts = all.parts + (size_t)start * NETWORK_PARTS;
  float *rows = scratch, *memory = rows + (size_t)n * 3 * PART;
  for (int i = 0; i < n; i++) {
    const float *dependent = parts + (size_t)i * NETWORK_PARTS + 2 * PART;
    const float *above = heads[i] < 0 || heads[i] >= n ? net->root_relation
                                                       : parts + (size_t)heads[i] * NETWORK_PARTS + 3 * PART;
    float *row = rows + (size_t)i * 3 * PART;
    for (int j = 0; j < PART; j++) {
      row[j] = dependent[j] * above[j];
      row[PART + j] = dependent[j];
      row[2 * PART + j] = above[j];
    }
  }
  apply(&net->relations, rows, 3 * PART, n, scores, NETWORK_RELATIONS, memory);
}
