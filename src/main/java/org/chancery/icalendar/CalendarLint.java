package org.chancery.icalendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chancery.icalendar.Problem.Rule;
import org.chancery.icalendar.line.Property;
import org.chancery.icalendar.line.Utf8;

/**
 * Reads the bytes of a calendar as they are and says which rules they break: line ends, octets and folds here (RFC 5545, 3.1), components and
 * values in {@link ComponentLint}. Holds one line at a time, so that what is written can be checked while it is written.
 */
public final class CalendarLint {
    private static final int LONGEST = 75;
    private static final int ENOUGH = 100;
    /** Octets of one line, folded or not; no program reads such a line, and what comes after it is not looked at. */
    private static final int MOST = 16 << 20;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final List<Problem> problems = new ArrayList<>();
    private final ComponentLint components = new ComponentLint(this::report);
    private final LintedLine logical = new LintedLine();
    /** A physical line of which only a part has come. */
    private byte[] begun = new byte[1 << 10];
    private int begunLength;
    private boolean inLogical;
    private int line;
    private boolean givenUp;

    CalendarLint() {}

    /** The problems of the file by line, at most a hundred; empty if it keeps every rule. */
    public static List<Problem> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    static List<Problem> of(InputStream in) throws IOException {
        CalendarLint lint = new CalendarLint();
        byte[] buffer = new byte[1 << 16];
        for (int filled = in.read(buffer); filled >= 0 && !lint.hasEnough(); filled = in.read(buffer)) {
            lint.check(buffer, 0, filled);
        }
        return lint.end();
    }

    /** Whether the lint has nothing against the property wherever it stands; with a zone it may stand only where that is defined. */
    static boolean accepts(Property property) {
        byte[] octets = property.written().getBytes(StandardCharsets.UTF_8);
        CalendarLint lint = new CalendarLint();
        lint.characters(octets, 0, octets.length);
        lint.logical.begin(1);
        lint.logical.add(octets, 0, octets.length);
        boolean parsed = lint.logical.parse();
        if (parsed) {
            new ValueLint(lint::report).check(lint.logical);
        }
        return parsed && lint.logical.zone() == null && lint.problems.isEmpty();
    }

    /** Whether a component may have several properties of that name. */
    static boolean mayRepeat(String name) {
        LintedProperty property = LintedProperty.of(name);
        return property == null || property.mayRepeat(true);
    }

    private boolean hasEnough() {
        return givenUp || problems.size() >= ENOUGH;
    }

    private void report(Problem problem) {
        if (!hasEnough()) {
            problems.add(problem);
        }
    }

    private void report(Rule rule, String detail) {
        report(new Problem(line, rule, detail));
    }

    /**
     * Takes the next bytes of the calendar, which may begin and end anywhere.
     *
     * @param end
     *            exclusive
     */
    void check(byte[] bytes, int start, int end) {
        int from = start;
        int feed = OctetScan.lineFeed(bytes, from, end);
        while (feed < end && !hasEnough()) {
            if (begunLength > 0) {
                begin(bytes, from, feed);
                physical(begun, 0, begunLength);
                begunLength = 0;
            } else {
                physical(bytes, from, feed);
            }
            from = feed + 1;
            feed = OctetScan.lineFeed(bytes, from, end);
        }
        begin(bytes, from, end);
    }

    private void begin(byte[] bytes, int from, int to) {
        int needed = begunLength + to - from;
        if (needed > MOST) {
            giveUp(line + 1, needed);
            return;
        }
        if (needed > begun.length) {
            begun = Arrays.copyOf(begun, Math.max(needed, 2 * begun.length));
        }
        System.arraycopy(bytes, from, begun, begunLength, to - from);
        begunLength = needed;
    }

    private void giveUp(int number, int octets) {
        report(new Problem(number, Rule.LINE_TOO_LONG, Integer.toString(octets)));
        givenUp = true;
        begunLength = 0;
        inLogical = false;
    }

    /** There is no more; all that is wrong, by line. */
    List<Problem> end() {
        if (line == 0 && begunLength == 0 && !givenUp) {
            report(Rule.EMPTY_FILE, "");
            return List.copyOf(problems);
        }
        if (begunLength > 0) {
            line++;
            report(Rule.NO_CRLF, "");
        }
        endOfLogical();
        components.end();
        problems.sort(Comparator.comparingInt(Problem::line));
        return List.copyOf(problems);
    }

    private void physical(byte[] bytes, int start, int feed) {
        line++;
        int end = feed;
        if (feed > start && bytes[feed - 1] == '\r') {
            end--;
        } else {
            report(Rule.NO_CRLF, "");
        }
        if (line == 1 && end - start >= MARK.length && Arrays.equals(bytes, start, start + MARK.length, MARK, 0, MARK.length)) {
            report(Rule.BYTE_ORDER_MARK, "");
        }
        if (end - start > LONGEST) {
            report(Rule.LINE_TOO_LONG, Integer.toString(end - start));
        }
        characters(bytes, start, end);
        unfold(bytes, start, end);
        if (logical.length() > MOST) {
            giveUp(line, logical.length());
        }
    }

    private void characters(byte[] bytes, int start, int end) {
        if (OctetScan.isPlain(bytes, start, end)) {
            return;
        }
        if (!Utf8.isValid(bytes, start, end)) {
            report(Rule.SPLIT_CHARACTER, "");
        }
        for (int i = start; i < end; i++) {
            byte octet = bytes[i];
            if (octet >= 0 && octet < 0x20 && octet != '\t' || octet == 0x7f) {
                report(Rule.CONTROL_CHARACTER, Integer.toHexString(octet));
                return;
            }
        }
    }

    private void unfold(byte[] bytes, int start, int end) {
        if (end == start) {
            report(Rule.EMPTY_LINE, "");
        } else if (bytes[start] == ' ' || bytes[start] == '\t') {
            if (!inLogical) {
                report(Rule.FOLD_AT_START, "");
                logical.begin(line);
            } else if (logical.endsInEscape()) {
                report(Rule.SPLIT_ESCAPE, "");
            }
            logical.add(bytes, start + 1, end);
        } else {
            endOfLogical();
            inLogical = true;
            logical.begin(line);
            logical.add(bytes, start, end);
        }
    }

    private void endOfLogical() {
        if (inLogical) {
            components.line(logical);
        }
        inLogical = false;
    }
}
