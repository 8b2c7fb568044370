package org.chancery.exchange.paper.typesetting;

/**
 * How a stretch of text is set.
 *
 * @param size
 *            of the letters, points
 * @param raised
 *            whether it stands above the line, as the number of a footnote
 * @param struck
 *            whether a line goes through it
 */
public record Style(Face face, float size, Ink ink, boolean raised, boolean struck) {

    public static Style of(Face face, float size, Ink ink) {
        return new Style(face, size, ink, false, false);
    }

    public Style in(Ink other) {
        return new Style(face, size, other, raised, struck);
    }

    public Style in(Face other) {
        return new Style(other, size, ink, raised, struck);
    }

    public Style asStruck() {
        return new Style(face, size, ink, raised, true);
    }

    /** As the number of a footnote beside text of this style. */
    public Style asRaised() {
        return new Style(Face.TEXT, size * 0.66f, Ink.MUTED, true, false);
    }

    float rise() {
        return raised ? size * 0.5f : 0;
    }
}
