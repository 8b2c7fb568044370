package org.chancery.icalendar;

import java.io.IOException;
import java.io.InputStream;
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
    private final Octets physical = new Octets();
    private final Octets logical = new Octets();
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
        lint.read(in);
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
        byte[] buffer = new byte[1 << 16];
        int filled = in.read(buffer);
        if (filled < 0) {
            report(Rule.EMPTY_FILE, "");
            return;
        }
        for (; filled >= 0 && problems.size() < ENOUGH; filled = in.read(buffer)) {
            int from = 0;
            for (int i = 0; i < filled && problems.size() < ENOUGH; i++) {
                if (buffer[i] == '\n') {
                    physical.add(buffer, from, i);
                    from = i + 1;
                    line++;
                    physical();
                    physical.clear();
                }
            }
            physical.add(buffer, from, filled);
        }
        if (!physical.isEmpty()) {
            line++;
            report(Rule.NO_CRLF, "");
        }
        endOfLogical();
        components.end();
    }

    private void physical() {
        if (!physical.dropLast('\r')) {
            report(Rule.NO_CRLF, "");
        }
        if (line == 1 && physical.startsWith(MARK)) {
            report(Rule.BYTE_ORDER_MARK, "");
        }
        if (physical.length() > LONGEST) {
            report(Rule.LINE_TOO_LONG, Integer.toString(physical.length()));
        }
        if (!physical.isUtf8()) {
            report(Rule.SPLIT_CHARACTER, "");
        }
        int control = physical.control();
        if (control >= 0) {
            report(Rule.CONTROL_CHARACTER, Integer.toHexString(control));
        }
        unfold();
    }

    private void unfold() {
        if (physical.isEmpty()) {
            report(Rule.EMPTY_LINE, "");
        } else if (physical.startsBlank()) {
            if (logicalLine == 0) {
                report(Rule.FOLD_AT_START, "");
            } else if (logical.endsInEscape()) {
                report(Rule.SPLIT_ESCAPE, "");
            }
            logical.add(physical, 1);
        } else {
            endOfLogical();
            logicalLine = line;
            logical.add(physical, 0);
        }
    }

    private void endOfLogical() {
        if (logicalLine > 0) {
            components.line(logicalLine, logical.text());
        }
        logical.clear();
        logicalLine = 0;
    }
}
