package org.chancery.exchange.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.chancery.exchange.paper.typesetting.Area;
import org.chancery.exchange.paper.typesetting.Ink;
import org.chancery.exchange.paper.typesetting.Leaf;
import org.chancery.exchange.paper.typesetting.Line;
import org.chancery.exchange.paper.typesetting.Pen;

/**
 * Sections one under the other, over as many columns and pages as they need. Footnotes stand at the foot of the column that points to them;
 * what has no room there goes on in the next.
 */
final class Flow {
    private static final float PADDING = 6;
    private static final float ABOVE_NOTES = 12;
    private static final float MARK = 56;

    private final Pages pages;
    private final Notes notes;
    private final float gutter;
    private final float extra;
    private final TreeSet<Integer> cited = new TreeSet<>();
    private List<NoteLine> carried = List.of();
    private Area column;
    private float y;
    private boolean bare = true;
    private float labelEnd;

    /**
     * @param gutter
     *            the width of the labels
     * @param extra
     *            room below each section, beyond what it needs
     */
    Flow(Pages pages, Notes notes, float gutter, float extra) throws IOException {
        this.pages = pages;
        this.notes = notes;
        this.gutter = gutter;
        this.extra = extra;
        column = pages.next();
        y = column.y();
    }

    /**
     * @return the number among {@link Pages} of the page on which it begins, from 0
     */
    int add(Section section) throws IOException {
        Block first = section.blocks().getFirst();
        if (!bare && !fits(2 * PADDING + Math.max(Line.heightOf(section.label()), first.height()), first.notes())) {
            next();
        }
        int page = pages.leaves().size() - 1;
        begin(section.label(), first);
        for (Block block : section.blocks()) {
            if (block != first && !fits(block.height(), block.notes())) {
                next();
                begin(section.again(), block);
            }
            put(section, block);
        }
        y = Math.max(y, labelEnd) + PADDING + extra;
        return page;
    }

    /** Draws the last notes. */
    void end() throws IOException {
        close();
        while (!carried.isEmpty()) {
            open();
            close();
        }
    }

    /** How much of the column is left, its notes set aside. */
    float slack() throws IOException {
        return column.bottom() - y - heightOfNotes(List.of());
    }

    private boolean fits(float height, List<Integer> more) throws IOException {
        return y + height + heightOfNotes(more) <= column.bottom();
    }

    private float heightOfNotes(Collection<Integer> more) throws IOException {
        TreeSet<Integer> all = new TreeSet<>(cited);
        all.addAll(more);
        float height = Notes.heightOf(carried) + Notes.heightOf(notes.lines(all));
        return height == 0 ? 0 : height + ABOVE_NOTES;
    }

    /** A hairline above, unless the head of the page is there, and the label on one line with the name of the first event. */
    private void begin(List<Line> label, Block first) {
        float top = y;
        if (!bare) {
            Area here = column;
            pages.leaf().add(canvas -> canvas.stroke(new Pen(Ink.LINE, 0.5f), here.x(), top, here.right(), top));
        }
        y += PADDING;
        float x = column.x();
        float labelTop = y;
        pages.leaf().add(canvas -> canvas.text(label, x, labelTop));
        labelEnd = y + Line.heightOf(label);
        y += Math.max(0, label.getFirst().baseline() - first.lines().getFirst().baseline());
        bare = false;
    }

    private void put(Section section, Block block) throws IOException {
        cited.addAll(block.notes());
        boolean first = true;
        for (Line line : block.lines()) {
            if (y + line.height() > column.bottom()) {
                next();
                begin(section.again(), block);
            }
            float x = column.x() + gutter;
            float top = y;
            StatusSign sign = first ? block.sign() : null;
            pages.leaf().add(canvas -> {
                if (sign != null) {
                    sign.draw(canvas, x, top + line.baseline() - line.height() * 0.24f);
                }
                canvas.text(line, x + block.indent(), top);
            });
            y += line.height();
            first = false;
        }
        y += block.gap();
    }

    private void next() throws IOException {
        close();
        open();
        while (Notes.heightOf(carried) > column.height() / 2) {
            close();
            open();
        }
    }

    private void open() throws IOException {
        column = pages.next();
        y = column.y();
        bare = true;
    }

    private void close() throws IOException {
        List<NoteLine> waiting = new ArrayList<>(carried);
        waiting.addAll(notes.lines(cited));
        cited.clear();
        float room = column.bottom() - Math.min(y, column.bottom()) - ABOVE_NOTES;
        int fitting = 0;
        float height = 0;
        while (fitting < waiting.size() && height + waiting.get(fitting).text().height() <= room) {
            height += waiting.get(fitting).text().height();
            fitting++;
        }
        carried = List.copyOf(waiting.subList(fitting, waiting.size()));
        if (fitting > 0) {
            draw(pages.leaf(), column, List.copyOf(waiting.subList(0, fitting)), column.bottom() - height);
        }
    }

    private static void draw(Leaf leaf, Area column, List<NoteLine> lines, float top) {
        leaf.add(canvas -> {
            canvas.stroke(new Pen(Ink.MUTED, 0.5f), column.x(), top - 5, column.x() + MARK, top - 5);
            Notes.draw(canvas, lines, column.x(), top);
        });
    }
}
