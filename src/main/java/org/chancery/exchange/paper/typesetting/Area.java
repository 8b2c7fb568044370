package org.chancery.exchange.paper.typesetting;

/** A rectangle on a page, from its top left corner. */
public record Area(float x, float y, float width, float height) {

    public float right() {
        return x + width;
    }

    public float bottom() {
        return y + height;
    }
}
