package org.chancery.log;

import java.util.Locale;

/**
 * A short code by which a person and whoever helps them can name an unexpected error. It follows from the kinds of exception and the places in
 * our own code, not from the message, the line numbers or the machine, so the same fault has the same code everywhere.
 */
public record ErrorCode(String text) {

    private static final int CHAIN = 8;
    private static final int RADIX = 36;

    public static ErrorCode of(Throwable thrown) {
        long hash = 17;
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < CHAIN; depth++, at = at.getCause()) {
            hash = hash * 31 + at.getClass().getName().hashCode();
            for (StackTraceElement frame : at.getStackTrace()) {
                if (frame.getClassName().startsWith("org.chancery.")) {
                    hash = hash * 31 + (frame.getClassName() + "." + frame.getMethodName()).hashCode();
                }
            }
        }
        long room = (long) Math.pow(RADIX, 6);
        String digits = Long.toString(Math.floorMod(hash, room), RADIX).toUpperCase(Locale.ROOT);
        String six = "0".repeat(6 - digits.length()) + digits;
        return new ErrorCode(six.substring(0, 3) + "-" + six.substring(3));
    }

    @Override
    public String toString() {
        return text;
    }
}
