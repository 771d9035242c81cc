// The interactive page's own style and script, embedded at build time.
#ifndef SUMMITRY_PAGE_H
#define SUMMITRY_PAGE_H
#include <stddef.h>

/// A run of bytes that lives as long as the program.
struct page_bytes {
  const unsigned char *start;
  size_t count;
};

struct page_bytes page_style(void);
struct page_bytes page_script(void);

#endif
