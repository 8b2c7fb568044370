/**
 * Backups: every row of a store as lines of JSON, readable without a database, and sealed when the store is.
 */
@NullMarked
package org.chancery.store.backup;

import org.jspecify.annotations.NullMarked;
