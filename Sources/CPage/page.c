#include "page.h"

static const unsigned char style[] = {
#embed "page.css"
};

static const unsigned char script[] = {
#embed "page.js"
};

struct page_bytes page_style(void) { return (struct page_bytes){style, sizeof style}; }
struct page_bytes page_script(void) { return (struct page_bytes){script, sizeof script}; }
