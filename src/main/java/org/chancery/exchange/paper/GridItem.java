package org.chancery.exchange.paper;

import java.util.List;
import org.chancery.exchange.paper.typesetting.Line;

/**
 * An event in a week of the grid: in one cell, or as a bar over several.
 *
 * @param first
 *            the column in which it begins, Monday being 0
 * @param last
 *            the column in which it ends, inclusive
 * @param bar
 *            whether it lasts for more than a day
 * @param fromBefore
 *            whether it has begun before this week, or before the month
 * @param goesOn
 *            whether it lasts beyond this week, or beyond the month
 * @param cut
 *            whether its name has no room and ends in an ellipsis
 */
record GridItem(DayEntry entry, StatusSign sign, int first, int last, boolean bar, boolean fromBefore, boolean goesOn, List<Line> lines,
        boolean cut) {
    /** Between the edge of a bar and its letters. */
    static final float INSET = 2.5f;
    private static final float GAP = 3;

    GridItem {
        lines = List.copyOf(lines);
    }

    /** Without the gap below. */
    float height() {
        return Line.heightOf(lines) + (bar ? INSET : 0);
    }

    /** With the gap below. */
    float pitch() {
        return height() + GAP;
    }
}
