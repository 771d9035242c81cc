#ifndef SUMMITRY_CZLIB_H
#define SUMMITRY_CZLIB_H
#include <zlib.h>

/// inflateInit2 is a macro, which Swift doesn't see; reads gzip only.
static inline int summitry_inflate_init(z_stream *stream) { return inflateInit2(stream, 16 + MAX_WBITS); }
#endif
