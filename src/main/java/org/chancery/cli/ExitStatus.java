package org.chancery.cli;

/** What scripts learn from the exit status. */
public enum ExitStatus {
    DONE(0),
    /** At least one input was read and one was not, or an article has no date where one was needed. */
    PARTLY(1), WRONG_USAGE(2),
    /** No such event, no named input readable, or an output cannot be written. */
    NOT_FOUND(3), STORE_UNUSABLE(4),
    /** A fault of the program. */
    UNEXPECTED(5);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
