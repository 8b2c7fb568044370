package org.chancery.exchange.paper;

import java.io.IOException;
import java.util.List;
import org.chancery.exchange.paper.typesetting.Area;
import org.chancery.exchange.paper.typesetting.Leaf;
import org.chancery.exchange.paper.typesetting.Line;

/**
 * Below the grid of a month, what has no day in it: as many blocks as have room, in columns.
 *
 * @param label
 *            in the margin
 * @param width
 *            of the whole
 */
record OpenStrip(List<Line> label, List<Block> blocks, float width) {
    static final float GUTTER = 96;
    private static final int COLUMNS = 3;
    private static final float BETWEEN = 14;
    private static final float HEAD = 6;
    private static final float STEP = 3;

    OpenStrip {
        label = List.copyOf(label);
        blocks = List.copyOf(blocks);
    }

    static float blockWidth(float width) {
        return (width - GUTTER - (COLUMNS - 1) * BETWEEN) / COLUMNS;
    }

    /** The least height in which all have room, or the most that it may have; 0 if there is nothing to show. */
    float height(float most) {
        if (blocks.isEmpty()) {
            return 0;
        }
        float height = 2 * HEAD + Line.heightOf(label);
        while (height < most && fitting(height) < blocks.size()) {
            height += STEP;
        }
        return Math.min(most, height);
    }

    /** How many have room. */
    int fitting(float height) {
        int column = 0;
        float y = HEAD;
        for (int i = 0; i < blocks.size(); i++) {
            float block = blocks.get(i).height();
            if (y + block > height) {
                column++;
                y = HEAD;
            }
            if (column == COLUMNS || y + block > height) {
                return i;
            }
            y += block;
        }
        return blocks.size();
    }

    /**
     * @param count
     *            how many of them, by {@link #fitting}
     */
    void draw(Leaf leaf, Area area, int count) throws IOException {
        float labelTop = area.y() + HEAD;
        leaf.add(canvas -> canvas.text(label, area.x(), labelTop));
        int column = 0;
        float y = HEAD;
        for (Block block : blocks.subList(0, count)) {
            if (y + block.height() > area.height()) {
                column++;
                y = HEAD;
            }
            float x = area.x() + GUTTER + column * (blockWidth(width) + BETWEEN);
            float top = area.y() + y;
            Line first = block.lines().getFirst();
            leaf.add(canvas -> {
                if (block.sign() != null) {
                    block.sign().draw(canvas, x, top + first.baseline() - first.height() * 0.24f);
                }
                canvas.text(block.lines(), x + block.indent(), top);
            });
            y += block.height();
        }
    }
}
