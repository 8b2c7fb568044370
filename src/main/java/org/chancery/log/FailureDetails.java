package org.chancery.log;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * A failure as it may leave the machine. Messages of exceptions are never in it, since they quote what was being worked on: only the kinds of
 * exception, the places in code where they were, and versions.
 *
 * @param text
 *            lines that end with a line feed: the code, the versions, then each exception with its frames
 */
public record FailureDetails(ErrorCode code, String text) {
    private static final int MOST_FRAMES = 60;
    private static final int MOST_EXCEPTIONS = 12;

    public static FailureDetails of(Throwable thrown, Versions versions) {
        ErrorCode code = ErrorCode.of(thrown);
        StringBuilder text = new StringBuilder("code ").append(code.text()).append('\n');
        versions.lines().forEach(line -> text.append(line).append('\n'));
        new Chain(text).append("", thrown);
        return new FailureDetails(code, text.toString());
    }

    /** Writes an exception, its causes and what it suppressed, each once, since causes may go in a circle. */
    private static final class Chain {
        private final StringBuilder text;
        private final Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());

        Chain(StringBuilder text) {
            this.text = text;
        }

        void append(String relation, Throwable thrown) {
            if (told.size() == MOST_EXCEPTIONS || !told.add(thrown)) {
                return;
            }
            text.append(relation).append(thrown.getClass().getName()).append('\n');
            StackTraceElement[] frames = thrown.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                text.append("  ").append(frames[i].getClassName()).append('.').append(frames[i].getMethodName()).append(':').append(
                        frames[i].getLineNumber()).append('\n');
            }
            if (frames.length > MOST_FRAMES) {
                text.append("  and ").append(frames.length - MOST_FRAMES).append(" more\n");
            }
            for (Throwable suppressed : thrown.getSuppressed()) {
                append("suppressed ", suppressed);
            }
            if (thrown.getCause() != null) {
                append("caused by ", thrown.getCause());
            }
        }
    }
}
