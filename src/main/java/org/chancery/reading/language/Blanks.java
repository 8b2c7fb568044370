package org.chancery.reading.language;

/** White space within names: line breaks of hard-wrapped wires become single spaces. */
public final class Blanks {
    private Blanks() {}

    public static String single(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
                continue;
            }
            if (blank && out.length() > 0)
                out.append(' ');
            blank = false;
            out.append(c);
        }
        return out.toString();
    }
}
