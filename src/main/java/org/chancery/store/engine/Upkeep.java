package org.chancery.store.engine;

import org.jdbi.v3.core.Handle;

/** What has to be seen to in the transaction of each change, before anybody can see the change. */
@FunctionalInterface
public interface Upkeep {
    void afterChange(Handle handle);
}
