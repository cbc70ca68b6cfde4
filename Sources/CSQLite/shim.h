#include <sqlite3.h>

/* Swift cannot call a function with a varying number of arguments. */
static inline int mizan_sqlite3_configure(sqlite3 *db, int option, int value) {
  return sqlite3_db_config(db, option, value, (int *)0);
}
