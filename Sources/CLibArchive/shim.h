#include <archive.h>
#include <archive_entry.h>

// Macros with casts are not imported into Swift.
static const unsigned int guichet_regular_file = AE_IFREG;
static const unsigned int guichet_folder = AE_IFDIR;
