#include <cblas.h>

/* Declared by OpenBLAS, but not by every cblas.h that may be found first. */
void openblas_set_num_threads(int num_threads);
