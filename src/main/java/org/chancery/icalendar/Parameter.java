package org.chancery.icalendar;

/** A property parameter (RFC 5545, 3.2); the value in plain characters. */
record Parameter(String name, String value) {

    /** As it stands in a content line: escaped by RFC 6868, quoted where it holds a character that would end it. */
    String written() {
        StringBuilder out = new StringBuilder(name).append('=');
        boolean quoted = value.indexOf(':') >= 0 || value.indexOf(';') >= 0 || value.indexOf(',') >= 0;
        if (quoted) {
            out.append('"');
        }
        String lines = value.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            switch (c) {
                case '\n' -> out.append("^n");
                case '^' -> out.append("^^");
                case '"' -> out.append("^'");
                default -> out.append(TextValue.isControl(c) ? "" : c);
            }
        }
        return quoted ? out.append('"').toString() : out.toString();
    }
}
