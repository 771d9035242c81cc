// Random numbers and exponentials of both trainers, the same on every machine.
#pragma once
#include <math.h>
#include <stdint.h>
#include <string.h>

/// The next of a sequence of random numbers (SplitMix64, Steele et al. 2014).
static inline uint64_t draw(uint64_t *state) {
  uint64_t z = *state += 0x9E3779B97F4A7C15u;
  z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
  z = (z ^ z >> 27) * 0x94D049BB133111EBu;
  return z ^ z >> 31;
}

/// e to the x, by a polynomial.
static inline float power(float x) {
  if (x < -80) return 0;
  float k = floorf(x * 1.44269504f + 0.5f);
  float r = x - k * 0.693359375f + k * 2.12194440e-4f;
  float p = 1 + r * (1 + r * (0.5f + r * (0.16666667f + r * (0.041666668f + r * (0.0083333338f + r * 0.0013888889f)))));
  uint32_t bits = (uint32_t)((int)k + 127) << 23;
  float scale;
  memcpy(&scale, &bits, 4);
  return p * scale;
}
