package org.chancery.exchange.paper.typesetting;

import java.util.ArrayList;
import java.util.List;

/** One page and what will be drawn on it, in this order. */
public final class Leaf {
    private final float width;
    private final float height;
    private final List<Drawing> drawings = new ArrayList<>();

    public Leaf(float width, float height) {
        this.width = width;
        this.height = height;
    }

    public void add(Drawing drawing) {
        drawings.add(drawing);
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    List<Drawing> drawings() {
        return drawings;
    }
}
