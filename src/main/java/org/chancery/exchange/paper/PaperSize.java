package org.chancery.exchange.paper;

import org.chancery.agenda.Word;

/** The sheets that are in use; the sides of an upright sheet in points. */
public enum PaperSize implements Word {
    A4(595.28f, 841.89f), LETTER(612, 792);

    private final float width;
    private final float height;

    PaperSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }
}
