package org.chancery.icalendar;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.icalendar.Problem.Rule;

/**
 * Reads the bytes of a calendar as they are and says which rules they break: line ends, octets and folds here (RFC 5545, 3.1), components and
 * values in {@link ComponentLint}. Holds one line at a time.
 */
public final class CalendarLint {
    private static final int LONGEST = 75;
    private static final int ENOUGH = 100;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final List<Problem> problems = new ArrayList<>();
    private final ComponentLint components = new ComponentLint(this::report);
    private final ByteArrayOutputStream logical = new ByteArrayOutputStream();
    private int logicalLine;
    private int line;

    private CalendarLint() {}

    /** The problems of the file, in order, at most a hundred; empty if it keeps every rule. */
    public static List<Problem> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    static List<Problem> of(InputStream in) throws IOException {
        CalendarLint lint = new CalendarLint();
        lint.read(new BufferedInputStream(in, 1 << 16));
        return List.copyOf(lint.problems);
    }

    private void report(Problem problem) {
        if (problems.size() < ENOUGH) {
            problems.add(problem);
        }
    }

    private void report(Rule rule, String detail) {
        report(new Problem(line, rule, detail));
    }

    private void read(InputStream in) throws IOException {
        ByteArrayOutputStream physical = new ByteArrayOutputStream();
        int octet = in.read();
        if (octet < 0) {
            report(Rule.EMPTY_FILE, "");
            return;
        }
        for (; octet >= 0 && problems.size() < ENOUGH; octet = in.read()) {
            if (octet == '\n') {
                line++;
                physical(physical.toByteArray());
                physical.reset();
            } else {
                physical.write(octet);
            }
        }
        if (physical.size() > 0) {
            line++;
            report(Rule.NO_CRLF, "");
        }
        endOfLogical();
        components.end();
    }

    private void physical(byte[] octets) {
        byte[] text = octets;
        if (octets.length > 0 && octets[octets.length - 1] == '\r') {
            text = java.util.Arrays.copyOf(octets, octets.length - 1);
        } else {
            report(Rule.NO_CRLF, "");
        }
        if (line == 1 && text.length >= MARK.length && java.util.Arrays.equals(text, 0, MARK.length, MARK, 0, MARK.length)) {
            report(Rule.BYTE_ORDER_MARK, "");
        }
        if (text.length > LONGEST) {
            report(Rule.LINE_TOO_LONG, Integer.toString(text.length));
        }
        checkOctets(text);
        unfold(text);
    }

    private void checkOctets(byte[] text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
        } catch (CharacterCodingException split) {
            report(Rule.SPLIT_CHARACTER, "");
        }
        for (byte octet : text) {
            if (octet >= 0 && octet < 0x20 && octet != '\t' || octet == 0x7f) {
                report(Rule.CONTROL_CHARACTER, Integer.toHexString(octet));
                return;
            }
        }
    }

    private void unfold(byte[] text) {
        if (text.length == 0) {
            report(Rule.EMPTY_LINE, "");
        } else if (text[0] == ' ' || text[0] == '\t') {
            if (logicalLine == 0) {
                report(Rule.FOLD_AT_START, "");
            } else if (endsInEscape(logical.toByteArray())) {
                report(Rule.SPLIT_ESCAPE, "");
            }
            logical.write(text, 1, text.length - 1);
        } else {
            endOfLogical();
            logicalLine = line;
            logical.writeBytes(text);
        }
    }

    private static boolean endsInEscape(byte[] octets) {
        int run = 0;
        while (run < octets.length && octets[octets.length - 1 - run] == '\\') {
            run++;
        }
        return run % 2 == 1;
    }

    private void endOfLogical() {
        if (logicalLine > 0) {
            components.line(logicalLine, logical.toString(StandardCharsets.UTF_8));
        }
        logical.reset();
        logicalLine = 0;
    }
}
