package org.chancery.icalendar.line;

/** A property parameter (RFC 5545, 3.2); the value in plain characters. */
public record Parameter(String name, String value) {

    /** As it stands in a content line. */
    public String written() {
        StringBuilder out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }

    /** Whether every character of the value stands for itself, in quotes or not (RFC 6868). */
    boolean isPlain() {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '^' || c == '"' || c < 0x20 || c == 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** Whether the value holds a character that ends it unless it is quoted. */
    boolean isQuoted() {
        return value.indexOf(':') >= 0 || value.indexOf(';') >= 0 || value.indexOf(',') >= 0;
    }

    /** As it stands in a content line: escaped by RFC 6868, quoted where it holds a character that would end it. */
    void writeTo(StringBuilder out) {
        out.append(name).append('=');
        boolean quoted = isQuoted();
        if (quoted) {
            out.append('"');
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\n' -> out.append("^n");
                case '\r' -> out.append(i + 1 < value.length() && value.charAt(i + 1) == '\n' ? "" : "^n");
                case '^' -> out.append("^^");
                case '"' -> out.append("^'");
                default -> {
                    if (!TextValue.isControl(c)) {
                        out.append(c);
                    }
                }
            }
        }
        if (quoted) {
            out.append('"');
        }
    }
}
