/**
 * The file under the store: its one thread, its lock, creation and migration aside, verified copies, and what goes wrong with it in words
 * of the domain.
 */
@NullMarked
package org.chancery.store.engine;

import org.jspecify.annotations.NullMarked;
