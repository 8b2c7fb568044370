package org.chancery.icalendar.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A content line as it was read (RFC 5545, 3.1), unfolded.
 *
 * @param number
 *            the physical line on which it begins, from 1
 * @param name
 *            in capitals
 * @param parameters
 *            in order, names in capitals, values in plain characters; at most {@value #MOST_PARAMETERS}
 * @param value
 *            as it stands in the file, escapes and all
 */
public record ContentLine(int number, String name, List<Parameter> parameters, String value) {
    /** As libical has it. */
    public static final int MOST_PARAMETERS = 100;

    public ContentLine {
        parameters = List.copyOf(parameters);
    }

    /**
     * Takes a line apart. Tolerant: a quote that is not closed ends at the line's last colon, and what is no parameter is passed over.
     *
     * @return null if there is no colon behind a name, so that it is no content line
     */
    public static @Nullable ContentLine parse(int number, String text) {
        int end = 0;
        while (end < text.length() && isName(text.charAt(end))) {
            end++;
        }
        if (end == 0 || end == text.length()) {
            return null;
        }
        String name = text.substring(0, end).toUpperCase(Locale.ROOT);
        if (text.charAt(end) == ':') {
            return new ContentLine(number, name, List.of(), text.substring(end + 1));
        }
        if (text.charAt(end) != ';') {
            return null;
        }
        int colon = colon(text, end);
        if (colon < 0) {
            return null;
        }
        return new ContentLine(number, name, parameters(text.substring(end + 1, colon)), text.substring(colon + 1));
    }

    /** Whether it can name a component, a property or a parameter (RFC 5545, 3.1). */
    public static boolean isName(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> isName((char) c));
    }

    /** Whether it can name a property: BEGIN and END stand round components. */
    public static boolean isProperty(String text) {
        return isName(text) && !text.equals("BEGIN") && !text.equals("END");
    }

    private static boolean isName(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }

    /** The first colon outside quotes; where a quote is never closed, the last colon of all. */
    private static int colon(String text, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ':' && !quoted) {
                return i;
            }
        }
        return quoted ? text.lastIndexOf(':') : -1;
    }

    private static List<Parameter> parameters(String text) {
        List<Parameter> all = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i <= text.length() && all.size() < MOST_PARAMETERS; i++) {
            if (i < text.length() && text.charAt(i) == '"') {
                quoted = !quoted;
            }
            if (i == text.length() || text.charAt(i) == ';' && !quoted) {
                add(all, text.substring(from, i));
                from = i + 1;
            }
        }
        return all;
    }

    private static void add(List<Parameter> all, String one) {
        int equals = one.indexOf('=');
        if (equals > 0) {
            all.add(new Parameter(one.substring(0, equals).strip().toUpperCase(Locale.ROOT), plain(one.substring(equals + 1))));
        }
    }

    /** Without quotes, and with the characters that RFC 6868 writes with a circumflex. */
    private static String plain(String value) {
        String text = value.indexOf('"') < 0 ? value : value.replace("\"", "");
        if (text.indexOf('^') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i) == '^' && i + 1 < text.length() ? text.charAt(i + 1) : 0;
            switch (next) {
                case 'n' -> out.append('\n');
                case '^' -> out.append('^');
                case '\'' -> out.append('"');
                default -> out.append(text.charAt(i));
            }
            if (next == 'n' || next == '^' || next == '\'') {
                i++;
            }
        }
        return out.toString();
    }

    /** The value of the parameter of that name (in capitals); null if there is none. */
    public @Nullable String parameter(String wanted) {
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(wanted)) {
                return parameter.value();
            }
        }
        return null;
    }

    /** The value as a text, its escapes resolved (RFC 5545, 3.3.11). */
    public String text() {
        return TextValue.unescape(value);
    }

    /** The same line, to be written again. */
    public Property property() {
        return new Property(name, parameters, value);
    }
}
