package org.chancery.store.engine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** What goes wrong below, as one of the faults of a store that people can act upon. */
final class Faults {
    /** What a save needs at least, in octets. */
    private static final long ROOM = 1L << 20;

    private Faults() {}

    /** A fault of the disk or the file; anything that we did wrong ourselves comes back as it was. */
    static RuntimeException of(Path store, Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof StoreUnusable known) {
                return known;
            }
        }
        StoreFault fault = fault(thrown);
        if (fault == null) {
            return thrown instanceof RuntimeException ours ? ours : new IllegalStateException(thrown);
        }
        return new StoreUnusable(store, fault == StoreFault.CANNOT_USE && noRoom(store) ? StoreFault.DISK_FULL : fault, thrown);
    }

    /** After the first write that fails for want of room the database only says that it is closed. */
    private static boolean noRoom(Path store) {
        try {
            return Files.getFileStore(store).getUsableSpace() < ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static @Nullable StoreFault fault(Throwable thrown) {
        StoreFault general = null;
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            StoreFault special = special(t);
            if (special != null) {
                return special;
            }
            if (t instanceof IOException || t instanceof MVStoreException || t instanceof SQLException sql && !ourMistake(sql)) {
                general = StoreFault.CANNOT_USE;
            }
        }
        return general;
    }

    /** Whether there was no room on the disk. */
    static boolean isFull(Throwable thrown) {
        return fault(thrown) == StoreFault.DISK_FULL;
    }

    private static @Nullable StoreFault special(Throwable t) {
        String message = t.getMessage() == null ? "" : t.getMessage().toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("file too large") || message.contains("quota exceeded") || message
                .contains("not enough space")) {
            return StoreFault.DISK_FULL;
        }
        if (message.contains("read-only file system") || t instanceof AccessDeniedException) {
            return StoreFault.READ_ONLY;
        }
        if (t instanceof MVStoreException broken && broken.getErrorCode() == org.h2.mvstore.DataUtils.ERROR_FILE_CORRUPT) {
            return StoreFault.DAMAGED;
        }
        return t instanceof SQLException sql ? byCode(sql.getErrorCode()) : null;
    }

    private static @Nullable StoreFault byCode(int code) {
        return switch (code) {
            case org.h2.api.ErrorCode.DATABASE_ALREADY_OPEN_1 -> StoreFault.IN_USE;
            case org.h2.api.ErrorCode.DATABASE_IS_READ_ONLY -> StoreFault.READ_ONLY;
            case org.h2.api.ErrorCode.FILE_CORRUPTED_1 -> StoreFault.DAMAGED;
            // Every table and column that the program names is in the tables of its version (a test compares them), so one has been lost.
            case org.h2.api.ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1, org.h2.api.ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
                    org.h2.api.ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1, org.h2.api.ErrorCode.COLUMN_NOT_FOUND_1 ->
                    StoreFault.DAMAGED;
            case org.h2.api.ErrorCode.FILE_VERSION_ERROR_1, org.h2.api.ErrorCode.WRONG_USER_OR_PASSWORD,
                    org.h2.api.ErrorCode.FILE_ENCRYPTION_ERROR_1 -> StoreFault.NOT_A_STORE;
            default -> null;
        };
    }

    /** Broken constraints and SQL that does not parse are defects of this program, not faults of the store. */
    private static boolean ourMistake(SQLException sql) {
        String state = sql.getSQLState();
        return state != null && (state.startsWith("23") || state.startsWith("42") || state.startsWith("22"));
    }
}
