#include <fribidi.h>

// Macros with casts or alternatives are not imported into Swift.
static const FriBidiFlags guichet_shaping = FRIBIDI_FLAGS_DEFAULT | FRIBIDI_FLAGS_ARABIC;
static const FriBidiChar guichet_ligated = FRIBIDI_CHAR_FILL;
