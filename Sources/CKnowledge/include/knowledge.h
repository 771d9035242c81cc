// Data that Summitry knows about the world, embedded at build time and read in place, without copies.
#ifndef SUMMITRY_KNOWLEDGE_H
#define SUMMITRY_KNOWLEDGE_H
#include <stddef.h>

/// A run of bytes that lives as long as the program.
struct knowledge_bytes {
  const unsigned char *start;
  size_t count;
};

#endif
