package org.chancery.icalendar;

import java.util.HashMap;
import java.util.Map;
import org.chancery.icalendar.ComponentLint.Line;
import org.chancery.icalendar.line.TextValue;
import org.jspecify.annotations.Nullable;

/** Takes a content line apart by the letter of RFC 5545, 3.1, and no further than that allows. */
final class StrictLine {
    private final String text;
    private int at;

    private StrictLine(String text) {
        this.text = text;
    }

    /** Null if the line breaks the grammar. */
    static @Nullable Line parse(int number, String text) {
        StrictLine line = new StrictLine(text);
        String name = line.name();
        if (name == null) {
            return null;
        }
        Map<String, String> parameters = line.peek() == ';' ? new HashMap<>() : Map.of();
        while (line.peek() == ';') {
            line.at++;
            if (!line.parameter(parameters)) {
                return null;
            }
        }
        return line.peek() == ':' ? new Line(number, name, parameters, text.substring(line.at + 1)) : null;
    }

    private int peek() {
        return at < text.length() ? text.charAt(at) : -1;
    }

    private @Nullable String name() {
        int from = at;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        return at == from ? null : text.substring(from, at);
    }

    private static boolean isName(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }

    private boolean parameter(Map<String, String> parameters) {
        String name = name();
        if (name == null || peek() != '=') {
            return false;
        }
        StringBuilder values = new StringBuilder();
        do {
            at++;
            if (!value(values)) {
                return false;
            }
        } while (peek() == ',' && values.append(',') != null);
        parameters.put(name, values.toString());
        return true;
    }

    private boolean value(StringBuilder out) {
        boolean quoted = peek() == '"';
        int from = quoted ? ++at : at;
        while (at < text.length() && mayStand(text.charAt(at), quoted)) {
            at++;
        }
        out.append(text, from, at);
        return !quoted || peek() == '"' && at++ >= 0;
    }

    private static boolean mayStand(char c, boolean quoted) {
        if (TextValue.isControl(c) || c == '"') {
            return false;
        }
        return quoted || c != ';' && c != ':' && c != ',';
    }
}
