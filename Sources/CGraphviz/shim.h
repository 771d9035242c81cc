// What Swift calls of Graphviz, and the few things of the C library that it can't reach itself.
#ifndef SUMMITRY_CGRAPHVIZ_H
#define SUMMITRY_CGRAPHVIZ_H

#include <dlfcn.h>
#include <graphviz/gvc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/syscall.h>
#endif
#include <unistd.h>

#ifdef __linux__
// glibc declares these only for _GNU_SOURCE, which would change other types than Swift's own.
typedef struct {
  const char *dli_fname;
  void *dli_fbase;
  const char *dli_sname;
  void *dli_saddr;
} summitry_symbol;
extern int dladdr(const void *address, summitry_symbol *found);
#else
typedef Dl_info summitry_symbol;
#endif

/// The folder of libgvc itself, ending in "/"; 0 where the path is too long or unknown.
static inline int summitry_library_folder(char *path, size_t size) {
  summitry_symbol found;
  if (!dladdr((void *)&gvContextPlugins, &found) || !found.dli_fname) return 0;
  const char *slash = strrchr(found.dli_fname, '/');
  size_t length = slash ? (size_t)(slash - found.dli_fname) + 1 : 0;
  if (!length || length >= size) return 0;
  memcpy(path, found.dli_fname, length);
  path[length] = 0;
  return 1;
}

/// A context with these plugin libraries (name, address) and no others: no config file is read.
static inline GVC_t *summitry_context(const char *const *names, void *const *addresses, size_t count) {
  lt_symlist_t *list = calloc(count + 1, sizeof *list);
  if (!list) return 0;
  for (size_t i = 0; i < count; i++) {
    list[i].name = (char *)names[i];
    list[i].address = addresses[i];
  }
  return gvContextPlugins(list, 0); // keeps the list
}

/// A file without a name, in memory where the system can; -1 on failure.
static inline int summitry_nameless_file(void) {
#ifdef __linux__
  return (int)syscall(SYS_memfd_create, "summitry", 1 /* closed on exec */);
#else
  FILE *file = tmpfile();
  return file ? dup(fileno(file)) : -1;
#endif
}

/// Holds this process to so many seconds of processor, bytes of memory and bytes per file; no core dumps.
static inline void summitry_limit(unsigned long seconds, unsigned long memory, unsigned long file) {
  struct rlimit limit = {seconds, seconds + 1};
  setrlimit(RLIMIT_CPU, &limit);
  limit.rlim_cur = limit.rlim_max = memory;
  setrlimit(RLIMIT_AS, &limit);
  limit.rlim_cur = limit.rlim_max = file;
  setrlimit(RLIMIT_FSIZE, &limit);
  limit.rlim_cur = limit.rlim_max = 0;
  setrlimit(RLIMIT_CORE, &limit);
}

/// How many font families this machine has with all of these characters, at most 1; -1 where fontconfig, which knows,
/// isn't there. Without characters: any font at all. Opened by name, so that nothing has to be installed to build.
static inline int summitry_fonts(const unsigned *characters, size_t count) {
  typedef struct { int count, room; void **fonts; } font_set;
  void *library = dlopen("libfontconfig.so.1", RTLD_NOW);
  if (!library) library = dlopen("libfontconfig.1.dylib", RTLD_NOW);
  if (!library) return -1;
  void *(*pattern_make)(void) = dlsym(library, "FcPatternCreate");
  void *(*set_make)(void) = dlsym(library, "FcCharSetCreate");
  int (*set_add)(void *, unsigned) = dlsym(library, "FcCharSetAddChar");
  int (*pattern_add)(void *, const char *, const void *) = dlsym(library, "FcPatternAddCharSet");
  void *(*objects_make)(const char *, ...) = dlsym(library, "FcObjectSetBuild");
  font_set *(*list)(void *, void *, void *) = dlsym(library, "FcFontList");
  if (!pattern_make || !set_make || !set_add || !pattern_add || !objects_make || !list) return -1;
  void *pattern = pattern_make(), *wanted = set_make(), *objects = objects_make("family", (char *)0);
  if (!pattern || !wanted || !objects) return -1;
  for (size_t i = 0; i < count; i++) set_add(wanted, characters[i]);
  if (count) pattern_add(pattern, "charset", wanted);
  font_set *found = list(0, pattern, objects);
  return found && found->count > 0;
}

/// Writes to standard error and flushes.
static inline int summitry_say(const char *message) { return fputs(message, stderr) == EOF || fflush(stderr); }

/// Lays the file out as `format` and flushes; 0 on success.
static inline int summitry_render(GVC_t *context, Agraph_t *graph, const char *format, int descriptor) {
  FILE *file = fdopen(dup(descriptor), "w");
  if (!file) return 1;
  int failed = gvRender(context, graph, format, file);
  return fclose(file) != 0 || failed != 0;
}

#endif
