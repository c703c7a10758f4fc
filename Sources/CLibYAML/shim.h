#include <string.h>
#include <yaml.h>

/// Whether two stretches of memory hold the same bytes.
static inline int bytes_are_equal(const void *left, const void *right, size_t count) {
  return memcmp(left, right, count) == 0;
}
