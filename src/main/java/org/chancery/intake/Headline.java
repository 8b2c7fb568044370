package org.chancery.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title for a text that has none of its own: its first line, or the beginning of a long one. */
final class Headline {
    private static final int LONGEST = 160;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{Ll}{2}[.!?])\\s");

    private Headline() {}

    static String of(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        Matcher end = SENTENCE_END.matcher(line);
        if (end.find() && end.start() <= LONGEST) {
            return line.substring(0, end.start());
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, cut > 0 ? cut : LONGEST) + "…";
    }
}
