package org.chancery.exchange.paper.typesetting;

import org.chancery.text.Typeface;

/** The faces in which paper is set: only TrueType ones, which a PDF file can carry in part. */
public enum Face {
    TEXT(Typeface.SERIF), ITALIC(Typeface.SERIF_ITALIC), STRONG(Typeface.SERIF_SEMIBOLD),
    /** For large letters only: its thin strokes get lost in small ones. */
    DISPLAY(Typeface.DISPLAY_SEMIBOLD),
    /** For the signs that the others lack, the square that stands for a missing one among them. */
    SPARE(Typeface.MONO);

    final Typeface typeface;

    Face(Typeface typeface) {
        this.typeface = typeface;
    }
}
