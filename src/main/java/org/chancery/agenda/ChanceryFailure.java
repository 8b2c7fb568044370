package org.chancery.agenda;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure that is expected and that people can read and act upon. A closed set; {@code text} puts each into words. The message here is for
 * the log.
 */
public abstract sealed class ChanceryFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private ChanceryFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Why an input cannot be read. */
    public enum InputFault {
        MISSING, NO_PERMISSION, EMPTY, BINARY, TOO_LARGE, TOO_LONG, BROKEN_TEXT, BROKEN_JSON, BROKEN_FILE, DOCTYPE, NO_COLUMNS, LOCKED,
        BOMB, NO_TEXT, UNKNOWN_LANGUAGE, NO_WORD, NO_BUNDLE, NO_BACKUP, NO_SECRET, OTHER_VERSION, CANNOT_READ
    }

    /** A named input cannot be read; {@code line} is 0 where there is none. */
    public static final class UnreadableInput extends ChanceryFailure {
        private static final long serialVersionUID = 1;
        private final String file;
        private final int line;
        private final InputFault fault;

        public UnreadableInput(String file, int line, InputFault fault, @Nullable Throwable cause) {
            super(file + (line > 0 ? ":" + line : "") + ": " + fault, cause);
            this.file = file;
            this.line = line;
            this.fault = fault;
        }

        /** By what the system says of a file that it cannot read. */
        public static UnreadableInput of(String file, IOException cause) {
            return new UnreadableInput(file, 0, switch (cause) {
                case NoSuchFileException missing -> InputFault.MISSING;
                case FileNotFoundException missing -> InputFault.MISSING;
                case AccessDeniedException denied -> InputFault.NO_PERMISSION;
                default -> InputFault.CANNOT_READ;
            }, cause);
        }

        public String file() {
            return file;
        }

        public int line() {
            return line;
        }

        public InputFault fault() {
            return fault;
        }
    }

    /** An article does not say when it was published, and relative dates are never guessed. */
    public static final class NoPublicationDate extends ChanceryFailure {
        private static final long serialVersionUID = 1;
        private final String file;

        public NoPublicationDate(String file) {
            super(file + ": no publication date", null);
            this.file = file;
        }

        public String file() {
            return file;
        }
    }

    /** No event has that identity, or its beginning. */
    public static final class NoSuchEvent extends ChanceryFailure {
        private static final long serialVersionUID = 1;
        private final String id;

        public NoSuchEvent(String id) {
            super("no event " + id, null);
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** More than one event has an identity that begins so. */
    public static final class AmbiguousEvent extends ChanceryFailure {
        private static final long serialVersionUID = 1;
        private final String id;

        public AmbiguousEvent(String id) {
            super("several events begin with " + id, null);
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** Somebody else changed the event since it was read; nothing was saved. */
    public static final class StaleEvent extends ChanceryFailure {
        private static final long serialVersionUID = 1;
        private final transient EventId id;

        public StaleEvent(EventId id) {
            super("event " + id + " was changed meanwhile", null);
            this.id = id;
        }

        public EventId id() {
            return id;
        }
    }

    /** Why the store cannot be used. */
    public enum StoreFault {
        NOT_A_STORE, NEWER_VERSION, IN_USE, CANNOT_CREATE, READ_ONLY, DISK_FULL, DAMAGED, PASSPHRASE_NEEDED, WRONG_PASSPHRASE, KEY_LOST,
        NOT_SEALED, CANNOT_USE
    }

    /** The store cannot be used; what it holds is as it was. */
    public static final class StoreUnusable extends ChanceryFailure {
        private static final long serialVersionUID = 1;
        private final transient Path store;
        private final StoreFault fault;

        public StoreUnusable(Path store, StoreFault fault, @Nullable Throwable cause) {
            super("store " + store + ": " + fault, cause);
            this.store = store;
            this.fault = fault;
        }

        public Path store() {
            return store;
        }

        public StoreFault fault() {
            return fault;
        }
    }

    /** Why an output cannot be written. */
    public enum OutputFault {
        NO_FOLDER, NO_PERMISSION, DISK_FULL, IS_A_FOLDER, NO_FILE, CANNOT_WRITE
    }

    /** A file cannot be written; one that stood there is as it was. */
    public static final class UnwritableOutput extends ChanceryFailure {
        private static final long serialVersionUID = 1;
        private final transient Path file;
        private final OutputFault fault;

        public UnwritableOutput(Path file, OutputFault fault, @Nullable Throwable cause) {
            super(file + ": " + fault, cause);
            this.file = file;
            this.fault = fault;
        }

        public Path file() {
            return file;
        }

        public OutputFault fault() {
            return fault;
        }
    }

    /** What would be written breaks rules of RFC 5545; nothing was written. */
    public static final class InvalidCalendar extends ChanceryFailure {
        private static final long serialVersionUID = 1;
        private final transient List<String> problems;

        public InvalidCalendar(List<String> problems) {
            super("invalid calendar: " + problems, null);
            this.problems = List.copyOf(problems);
        }

        public List<String> problems() {
            return problems;
        }
    }

    /** The settings file cannot be read or written; what was set stays for this session only. */
    public static final class SettingsUnusable extends ChanceryFailure {
        private static final long serialVersionUID = 1;
        private final transient Path file;

        public SettingsUnusable(Path file, @Nullable Throwable cause) {
            super("settings " + file, cause);
            this.file = file;
        }

        public Path file() {
            return file;
        }
    }
}
