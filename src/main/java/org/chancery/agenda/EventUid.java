package org.chancery.agenda;

import java.util.regex.Pattern;

/** The UID by which calendar programs know an event (RFC 5545, 3.8.4.7), as every form can give it back. */
public final class EventUid {
    private static final Pattern UNWRITTEN = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private EventUid() {}

    /** The text without blanks round it and without characters that no form writes. */
    public static String of(String text) {
        return UNWRITTEN.matcher(text).replaceAll("").strip();
    }

    /** Whether it can be one as it stands. */
    public static boolean is(String text) {
        return !text.isEmpty() && text.equals(of(text));
    }
}
