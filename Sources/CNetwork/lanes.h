// Products of matrices in single precision, without fused steps: each sum runs in order in a lane of its own, so wide
// and narrow machines give the same result.
#ifndef SUMMITRY_LANES_H
#define SUMMITRY_LANES_H
#include <string.h>
#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__) && defined(__linux__)
#define WIDE __attribute__((target_clones("avx2", "default")))
#else
#define WIDE
#endif
#define INLINE static inline __attribute__((always_inline))

typedef float lanes __attribute__((vector_size(32), aligned(4)));

/// A smooth step from 0 to 1 between -4 and 4, and its slope; no exponentials, the same everywhere.
INLINE float step(float x) {
  float y = x > 4 ? 4 : x < -4 ? -4 : x;
  float size = y < 0 ? -y : y;
  return 0.5f + y * (0.25f - size * 0.03125f);
}
INLINE float step_slope(float x) {
  float size = x < 0 ? -x : x;
  return size >= 4 ? 0 : 0.25f - size * 0.0625f;
}

/// The same between -1 and 1.
INLINE float bend(float x) {
  float y = x > 2 ? 2 : x < -2 ? -2 : x;
  float size = y < 0 ? -y : y;
  return y * (1 - size * 0.25f);
}
INLINE float bend_slope(float x) {
  float size = x < 0 ? -x : x;
  return size >= 2 ? 0 : 1 - size * 0.5f;
}

#define TILE(R)                                                                                   \
  {                                                                                               \
    lanes sums[R][2];                                                                             \
    for (int r = 0; r < R; r++)                                                                   \
      for (int v = 0; v < 2; v++)                                                                 \
        sums[r][v] = add && (v == 0 || wide) ? *(const lanes *)(c + (i + r) * (size_t)ldc + j + 8 * v) : (lanes){0}; \
    if (wide)                                                                                     \
      for (int p = 0; p < k; p++) {                                                               \
        lanes b0 = *(const lanes *)(b + (size_t)p * ldb + j);                                     \
        lanes b1 = *(const lanes *)(b + (size_t)p * ldb + j + 8);                                 \
        for (int r = 0; r < R; r++) {                                                             \
          float x = a[(i + r) * (size_t)ai + (size_t)p * ap];                                     \
          sums[r][0] += b0 * x;                                                                   \
          sums[r][1] += b1 * x;                                                                   \
        }                                                                                         \
      }                                                                                           \
    else                                                                                          \
      for (int p = 0; p < k; p++) {                                                               \
        lanes b0 = *(const lanes *)(b + (size_t)p * ldb + j);                                     \
        for (int r = 0; r < R; r++) sums[r][0] += b0 * a[(i + r) * (size_t)ai + (size_t)p * ap];  \
      }                                                                                           \
    for (int r = 0; r < R; r++)                                                                   \
      for (int v = 0; v < (wide ? 2 : 1); v++)                                                    \
        *(lanes *)(c + (i + r) * (size_t)ldc + j + 8 * v) = sums[r][v];                           \
  }

/// c = a b, or c += a b: a is n x k with steps ai and ap, b is k x m, m a multiple of 8.
INLINE void multiply_into(
    float *c, int ldc, const float *a, int ai, int ap, const float *b, int ldb, int n, int k, int m, _Bool add) {
  for (int j = 0; j < m; j += 16) {
    _Bool wide = j + 16 <= m;
    int i = 0;
    for (; i + 6 <= n; i += 6) TILE(6)
    for (; i + 2 <= n; i += 2) TILE(2)
    for (; i < n; i++) TILE(1)
  }
}
#endif
