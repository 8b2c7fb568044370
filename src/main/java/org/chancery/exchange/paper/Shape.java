package org.chancery.exchange.paper;

import org.chancery.exchange.paper.typesetting.Leaf;

/**
 * A sheet and its margins, in points.
 *
 * @param side
 *            the margin at the left and the right
 * @param head
 *            the margin above
 * @param foot
 *            from the lower edge to the end of what may be written; the foot line stands below
 */
record Shape(float width, float height, float side, float head, float foot) {

    static Shape upright(PaperSize size) {
        return new Shape(size.width(), size.height(), 54, 46, 60);
    }

    static Shape lying(PaperSize size) {
        return new Shape(size.height(), size.width(), 40, 34, 46);
    }

    Leaf leaf() {
        return new Leaf(width, height);
    }

    float left() {
        return side;
    }

    float right() {
        return width - side;
    }

    float inner() {
        return width - 2 * side;
    }

    float end() {
        return height - foot;
    }
}
