package org.chancery.exchange.paper;

import java.io.IOException;
import java.util.List;
import org.chancery.exchange.paper.typesetting.Area;
import org.chancery.exchange.paper.typesetting.Face;
import org.chancery.exchange.paper.typesetting.Ink;
import org.chancery.exchange.paper.typesetting.Leaf;
import org.chancery.exchange.paper.typesetting.Line;
import org.chancery.exchange.paper.typesetting.Pen;
import org.chancery.exchange.paper.typesetting.Span;
import org.chancery.exchange.paper.typesetting.Typesetter;
import org.chancery.text.DateWords;
import org.chancery.text.Messages;

/**
 * What stands on a page whatever it shows: whose calendar it is, the period, the filter, the day of which it speaks and the number of the page.
 *
 * @param period
 *            in words: "5–11 October 2026"
 * @param aside
 *            what stands at the right of it, such as the number of the week; empty if nothing
 */
record Furniture(PaperRequest request, Typesetter typesetter, String period, String aside) {

    /** The head of the first page; answers what is left of it. */
    Area open(Leaf leaf, Shape shape) throws IOException {
        Line above = typesetter.line(new Span(request.title(), Lettering.ABOVE));
        Line title = typesetter.line(new Span(period, Lettering.TITLE));
        Line right = typesetter.line(new Span(aside, Lettering.ABOVE));
        List<Line> filter = typesetter.wrap(List.of(new Span(new FilterText(request.messages()).of(request.filter()), Lettering.ABOVE)),
                shape.inner());
        float y = shape.head();
        float titleTop = y + above.height() - 1;
        float filterTop = titleTop + title.height() + 1;
        leaf.add(canvas -> {
            canvas.text(above, shape.left(), y);
            canvas.text(title, shape.left(), titleTop);
            canvas.text(right, shape.right() - right.width(), titleTop + title.baseline() - right.baseline());
            canvas.text(filter, shape.left(), filterTop);
        });
        return body(leaf, shape, filterTop + Line.heightOf(filter) + 5, 0.9f);
    }

    /** The head of a page that goes on. */
    Area goOn(Leaf leaf, Shape shape) throws IOException {
        Messages messages = request.messages();
        Line left = typesetter.line(new Span(aside.isEmpty() ? period : period + " · " + aside, Lettering.RUNNING));
        Line right = typesetter.line(new Span(messages.text("paper.continued"), Lettering.ABOVE.in(Face.ITALIC)));
        float y = shape.head();
        leaf.add(canvas -> {
            canvas.text(left, shape.left(), y);
            canvas.text(right, shape.right() - right.width(), y + left.baseline() - right.baseline());
        });
        return body(leaf, shape, y + left.height() + 4, 0.9f);
    }

    private static Area body(Leaf leaf, Shape shape, float top, float thickness) {
        leaf.add(canvas -> canvas.stroke(new Pen(Ink.TEXT, thickness), shape.left(), top, shape.right(), top));
        return new Area(shape.left(), top, shape.inner(), shape.end() - top);
    }

    /** The foot of every page, once their number is known. */
    void number(List<Leaf> leaves, Shape shape) throws IOException {
        Messages messages = request.messages();
        Line asOf = typesetter.line(new Span(messages.text("paper.as-of", new DateWords(messages).day(request.asOf())), Lettering.FOOT));
        for (int i = 0; i < leaves.size(); i++) {
            Line page = typesetter.line(new Span(messages.text("paper.page", Integer.toString(i + 1), Integer.toString(leaves.size())),
                    Lettering.FOOT));
            float y = shape.end() + 14;
            leaves.get(i).add(canvas -> {
                canvas.text(asOf, shape.left(), y);
                canvas.text(page, shape.right() - page.width(), y);
            });
        }
    }
}
