package org.chancery.exchange.paper.typesetting;

import java.util.List;

/** A line of type, ready to be put on a page. */
public final class Line {
    private static final float LEADING = 1.34f;
    private static final float BASE = 1.04f;

    private final List<Run> runs;
    private final float width;
    private final float size;

    Line(List<Run> runs, float width, float size) {
        this.runs = List.copyOf(runs);
        this.width = width;
        this.size = size;
    }

    List<Run> runs() {
        return runs;
    }

    /** Of what can be seen of it. */
    public float width() {
        return width;
    }

    /** From this line to the next one. */
    public float height() {
        return size * LEADING;
    }

    /** From the top of the line to the foot of its letters. */
    public float baseline() {
        return size * BASE;
    }

    /** The height of lines one under the other. */
    public static float heightOf(List<Line> lines) {
        float height = 0;
        for (Line line : lines) {
            height += line.height();
        }
        return height;
    }
}
