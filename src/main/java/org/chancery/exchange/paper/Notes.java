package org.chancery.exchange.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.exchange.paper.typesetting.Canvas;
import org.chancery.exchange.paper.typesetting.Line;
import org.chancery.exchange.paper.typesetting.Span;
import org.chancery.exchange.paper.typesetting.Typesetter;

/** The footnotes in lines of one width. */
final class Notes {
    private static final float HANG = 18;

    private final Sources sources;
    private final EventWords words;
    private final Typesetter typesetter;
    private final float width;
    private final Map<Integer, List<NoteLine>> set = new HashMap<>();

    Notes(Sources sources, EventWords words, Typesetter typesetter, float width) {
        this.sources = sources;
        this.words = words;
        this.typesetter = typesetter;
        this.width = width;
    }

    List<NoteLine> lines(Collection<Integer> numbers) throws IOException {
        List<NoteLine> lines = new ArrayList<>();
        for (int number : numbers) {
            List<NoteLine> note = set.get(number);
            if (note == null) {
                note = lines(number);
                set.put(number, note);
            }
            lines.addAll(note);
        }
        return lines;
    }

    private List<NoteLine> lines(int number) throws IOException {
        List<NoteLine> note = new ArrayList<>();
        Line figure = typesetter.line(new Span(Integer.toString(number), Lettering.NOTE));
        for (Line text : typesetter.wrap(List.of(new Span(words.source(sources.numbered(number)), Lettering.NOTE)), width - HANG)) {
            note.add(new NoteLine(note.isEmpty() ? figure : null, text));
        }
        return note;
    }

    static float heightOf(List<NoteLine> lines) {
        float height = 0;
        for (NoteLine line : lines) {
            height += line.text().height();
        }
        return height;
    }

    static void draw(Canvas canvas, List<NoteLine> lines, float x, float top) throws IOException {
        float y = top;
        for (NoteLine line : lines) {
            if (line.number() != null) {
                canvas.text(line.number(), x + HANG - 5 - line.number().width(), y);
            }
            canvas.text(line.text(), x + HANG, y);
            y += line.text().height();
        }
    }
}
