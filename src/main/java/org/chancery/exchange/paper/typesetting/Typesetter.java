package org.chancery.exchange.paper.typesetting;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Makes lines of text. Nothing is cut but where it is asked for, and then it says so with an ellipsis. */
public final class Typesetter {
    private static final String ELLIPSIS = "…";

    private final Faces faces;
    private final Locale locale;

    Typesetter(Faces faces, Locale locale) {
        this.faces = faces;
        this.locale = locale;
    }

    /** All of it on one line, however wide. */
    public Line line(Span... spans) throws IOException {
        MeasuredText text = new MeasuredText(List.of(spans), faces);
        return text.line(0, text.length());
    }

    /**
     * The text in lines of at most that width, broken where the language allows; a word that is wider than a line is broken where the line
     * ends. Empty if there is nothing to see.
     */
    public List<Line> wrap(List<Span> spans, float width) throws IOException {
        MeasuredText text = new MeasuredText(spans, faces);
        List<Line> lines = new ArrayList<>();
        BitSet breaks = breaks(text);
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, breaks, start, width);
            lines.add(text.line(start, end));
            start = end;
            while (start < text.length() && text.isSpace(start)) {
                start++;
            }
        }
        return lines;
    }

    /**
     * At most so many lines of that width, the last one with an ellipsis if there is more.
     *
     * @param most
     *            1 or more
     */
    public List<Line> shortened(List<Span> spans, float width, int most) throws IOException {
        List<Line> lines = wrap(spans, width);
        if (lines.size() <= most) {
            return lines;
        }
        return wrap(endingAt(spans, fitting(spans, width, most)), width).subList(0, most);
    }

    /** How many UTF-16 units can stand before the ellipsis. */
    private int fitting(List<Span> spans, float width, int most) throws IOException {
        int low = 1;
        int high = spans.stream().mapToInt(span -> span.text().length()).sum();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (wrap(endingAt(spans, middle), width).size() <= most) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static List<Span> endingAt(List<Span> spans, int units) {
        List<Span> kept = new ArrayList<>();
        int left = units;
        for (Span span : spans) {
            if (span.text().length() >= left) {
                String cut = span.text().substring(0, safe(span.text(), left)).stripTrailing();
                kept.add(new Span(cut + ELLIPSIS, span.style()));
                return kept;
            }
            kept.add(span);
            left -= span.text().length();
        }
        return kept;
    }

    private static int safe(String text, int end) {
        return end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    /** The last sign, exclusive, of the line that begins there. */
    private static int endOfLine(MeasuredText text, BitSet breaks, int start, float width) {
        int last = start;
        float used = 0;
        for (int i = start; i < text.length(); i++) {
            used += text.width(i);
            if (used > width && !text.isSpace(i)) {
                return last > start ? last : Math.max(i, start + 1);
            }
            if (breaks.get(i + 1)) {
                last = i + 1;
            }
        }
        return text.length();
    }

    /** The signs before which a line may begin. A word of one letter stays with the next one, as good printers keep it. */
    private BitSet breaks(MeasuredText text) {
        BreakIterator words = BreakIterator.getLineInstance(locale);
        String all = text.text();
        words.setText(all);
        BitSet breaks = new BitSet(text.length() + 1);
        for (int at = words.next(); at != BreakIterator.DONE; at = words.next()) {
            boolean single = at >= 2 && all.charAt(at - 1) == ' ' && Character.isLetter(all.charAt(at - 2)) && (at == 2 || all.charAt(at
                    - 3) == ' ');
            if (!single || at == all.length()) {
                breaks.set(text.signAt(at));
            }
        }
        return breaks;
    }
}
