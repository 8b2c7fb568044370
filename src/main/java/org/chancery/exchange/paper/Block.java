package org.chancery.exchange.paper;

import java.util.List;
import org.chancery.exchange.paper.typesetting.Line;
import org.jspecify.annotations.Nullable;

/**
 * An event as lines of type, or a remark without a sign.
 *
 * @param lines
 *            at least one
 * @param indent
 *            of the lines, room for the sign
 * @param notes
 *            the numbers of the footnotes to which it points
 * @param gap
 *            below it
 */
record Block(@Nullable StatusSign sign, List<Line> lines, float indent, List<Integer> notes, float gap) {
    Block {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    float height() {
        return Line.heightOf(lines) + gap;
    }
}
