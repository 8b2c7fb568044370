package org.chancery.store.engine;

import org.jdbi.v3.core.Handle;

/** Something done with the open database on the store's thread. */
@FunctionalInterface
public interface Work<T> {
    T run(Handle handle);
}
