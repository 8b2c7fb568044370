package org.chancery.icalendar.line;

/** A property parameter (RFC 5545, 3.2); the value in plain characters. */
public record Parameter(String name, String value) {

    /** As it stands in a content line. */
    public String written() {
        StringBuilder out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }

    /** As it stands in a content line: escaped by RFC 6868, quoted where it holds a character that would end it. */
    void writeTo(StringBuilder out) {
        out.append(name).append('=');
        boolean quoted = value.indexOf(':') >= 0 || value.indexOf(';') >= 0 || value.indexOf(',') >= 0;
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
