package org.chancery.icalendar.claim;

/**
 * Texts in parameters of our own: line ends, quotation marks and the percent sign by their codes, since programs that know RFC 6868 refuse a
 * parameter that holds the first two, and those that do not know it show them as circumflexes.
 */
final class ParameterText {
    private ParameterText() {}

    static String of(String text) {
        int plain = 0;
        while (plain < text.length() && !isCoded(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isCoded(c)) {
                out.append(String.format("%%%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isCoded(char c) {
        return c == '%' || c == '\n' || c == '\r' || c == '"' || c == '^';
    }

    /** @throws IllegalArgumentException if a percent sign stands without two digits */
    static String read(String coded) {
        if (coded.indexOf('%') < 0) {
            return coded;
        }
        StringBuilder out = new StringBuilder(coded.length());
        for (int i = 0; i < coded.length(); i++) {
            char c = coded.charAt(i);
            if (c == '%') {
                if (i + 2 >= coded.length()) {
                    throw new IllegalArgumentException(coded);
                }
                out.append((char) Integer.parseInt(coded, i + 1, i + 3, 16));
                i += 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
