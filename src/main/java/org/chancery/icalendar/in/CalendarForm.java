package org.chancery.icalendar.in;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.chancery.agenda.incoming.Remark;

/** The forms in which a calendar is written; told by the first character, since no ending can be relied upon. */
enum CalendarForm {
    /** RFC 5545. */
    TEXT,
    /** RFC 7265. */
    JCAL,
    /** RFC 6321. */
    XCAL;

    private static final int LOOKED_AT = 512;

    /** The lines of a calendar in any form; the input must be one that can be marked. */
    static ContentLines lines(InputStream in, CalendarLimits limits, Consumer<Remark> remarks) throws IOException {
        in.mark(LOOKED_AT);
        byte[] first = in.readNBytes(LOOKED_AT);
        in.reset();
        return switch (of(first)) {
            case TEXT -> new TextLines(in, limits, remarks);
            case JCAL -> new JCalLines(new LimitedInput(in, limits.octets()), limits, remarks);
            case XCAL -> new XCalLines(new LimitedInput(in, limits.octets()), limits, remarks);
        };
    }

    /** By the first octets of a file. */
    static CalendarForm of(byte[] first) {
        for (byte octet : first) {
            switch (octet) {
                case '[' -> {
                    return JCAL;
                }
                case '<' -> {
                    return XCAL;
                }
                case ' ', '\t', '\r', '\n', 0, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFE, (byte) 0xFF -> {
                    // White space and byte order marks, in UTF-16 with zeros.
                }
                default -> {
                    return TEXT;
                }
            }
        }
        return TEXT;
    }
}
