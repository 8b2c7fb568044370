package org.chancery.store.backup;

import org.jspecify.annotations.Nullable;

/** What is read is no backup, or not all of one. */
public final class BackupDamage extends RuntimeException {
    private static final long serialVersionUID = 1;

    BackupDamage(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
