package org.chancery.exchange.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.exchange.paper.typesetting.Area;
import org.chancery.exchange.paper.typesetting.Leaf;

/** Pages as they are needed, one column after the other. */
final class Pages {
    private static final float BETWEEN = 26;

    private final Furniture furniture;
    private final Shape shape;
    private final int columns;
    private final boolean opening;
    private final List<Leaf> leaves = new ArrayList<>();
    private Area body = new Area(0, 0, 0, 0);
    private int column;

    /**
     * @param opening
     *            whether the first of them is the first of the file, with the large head
     */
    Pages(Furniture furniture, Shape shape, int columns, boolean opening) {
        this.furniture = furniture;
        this.shape = shape;
        this.columns = columns;
        this.opening = opening;
        this.column = columns;
    }

    /** The width of each column. */
    float width() {
        return (shape.inner() - (columns - 1) * BETWEEN) / columns;
    }

    /** The next column, on a new page where the last one was at the right. */
    Area next() throws IOException {
        column++;
        if (column >= columns) {
            Leaf leaf = shape.leaf();
            body = opening && leaves.isEmpty() ? furniture.open(leaf, shape) : furniture.goOn(leaf, shape);
            leaves.add(leaf);
            column = 0;
        }
        return new Area(body.x() + column * (width() + BETWEEN), body.y(), width(), body.height());
    }

    /** The page on which the column stands that was given last. */
    Leaf leaf() {
        return leaves.getLast();
    }

    List<Leaf> leaves() {
        return leaves;
    }
}
