package org.chancery.exchange.paper.typesetting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Spans one after the other, with the place of every sign known before any line is broken. */
final class MeasuredText {
    private record Placed(Font font, Style style, int point, float width) {}

    private final List<Placed> signs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /** For each UTF-16 unit the sign to which it belongs, and behind the last one the number of signs. */
    private final List<Integer> signAt = new ArrayList<>();

    MeasuredText(List<Span> spans, Faces faces) throws IOException {
        for (Span span : spans) {
            for (int point : span.text().codePoints().toArray()) {
                Faces.Sign sign = faces.sign(span.style().face(), point);
                for (int unit = 0; unit < Character.charCount(point); unit++) {
                    signAt.add(signs.size());
                }
                signs.add(new Placed(sign.font(), span.style(), sign.point(), sign.font().advance(sign.point()) * span.style().size()));
                text.appendCodePoint(point);
            }
        }
        signAt.add(signs.size());
    }

    String text() {
        return text.toString();
    }

    /** The number of signs. */
    int length() {
        return signs.size();
    }

    /** The sign at which the UTF-16 unit stands. */
    int signAt(int unit) {
        return signAt.get(unit);
    }

    boolean isSpace(int sign) {
        return signs.get(sign).point() == ' ';
    }

    float width(int sign) {
        return signs.get(sign).width();
    }

    /** The signs from the first to the last, exclusive, as a line; spaces at its end are left away. */
    Line line(int from, int to) {
        int end = to;
        while (end > from && isSpace(end - 1)) {
            end--;
        }
        List<Run> runs = new ArrayList<>();
        float x = 0;
        float size = 0;
        int first = from;
        float began = 0;
        for (int i = from; i < end; i++) {
            Placed sign = signs.get(i);
            if (i > first && (sign.font() != signs.get(first).font() || !sign.style().equals(signs.get(first).style()))) {
                runs.add(run(first, i, began, x - began));
                first = i;
                began = x;
            }
            x += sign.width();
            size = Math.max(size, sign.style().size());
        }
        if (end > first) {
            runs.add(run(first, end, began, x - began));
        }
        return new Line(runs, x, size);
    }

    private Run run(int from, int to, float x, float width) {
        StringBuilder drawn = new StringBuilder();
        signs.subList(from, to).forEach(sign -> drawn.appendCodePoint(sign.point()));
        Placed first = signs.get(from);
        return new Run(first.font().embedded(), first.style(), drawn.toString(), x, width);
    }
}
