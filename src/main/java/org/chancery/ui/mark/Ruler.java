package org.chancery.ui.mark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures text, by letters that are measured once for each font; cuts it to a width. Used on one thread. */
public final class Ruler {
    private static final String DOTS = "…";
    private final Map<Font, Map<Integer, Double>> advances = new HashMap<>();

    /** px */
    public double width(String text, Font font) {
        Map<Integer, Double> known = advances.computeIfAbsent(font, f -> new HashMap<>());
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += known.computeIfAbsent(text.codePointAt(i), letter -> measure(letter, font));
        }
        return width;
    }

    private static double measure(int letter, Font font) {
        String one = Character.toString(letter);
        Text probe = new Text(one + one + one + one);
        probe.setFont(font);
        return probe.getLayoutBounds().getWidth() / 4;
    }

    /** The text if it fits, else its beginning and "…"; empty if there is no room for two letters. */
    public String fit(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        int end = cut(text, font, width - width(DOTS, font));
        return end < 2 ? "" : text.substring(0, end).stripTrailing() + DOTS;
    }

    /** The text in at most two lines, broken between words or after a hyphen or dash; what does not fit the second ends in "…". */
    public List<String> twoLines(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return List.of(text);
        }
        int end = cut(text, font, width);
        int at = end;
        while (at > 0 && !breaksBefore(text, at)) {
            at--;
        }
        if (at == 0) {
            return List.of(fit(text, font, width));
        }
        return List.of(text.substring(0, at).stripTrailing(), fit(text.substring(at).strip(), font, width));
    }

    private static boolean breaksBefore(String text, int at) {
        return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at - 1) == ' ' || "-–—/".indexOf(text.charAt(at - 1)) >= 0);
    }

    /** How many characters of the beginning fit. */
    private int cut(String text, Font font, double width) {
        Map<Integer, Double> known = advances.computeIfAbsent(font, f -> new HashMap<>());
        double at = 0;
        int i = 0;
        while (i < text.length()) {
            int letter = text.codePointAt(i);
            at += known.computeIfAbsent(letter, l -> measure(l, font));
            if (at > width) {
                return i;
            }
            i += Character.charCount(letter);
        }
        return i;
    }
}
