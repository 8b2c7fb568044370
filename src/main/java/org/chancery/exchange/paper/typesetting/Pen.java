package org.chancery.exchange.paper.typesetting;

/**
 * What a line is drawn with.
 *
 * @param on
 *            the length of a dash; 0 if the line is whole
 * @param off
 *            the gap behind a dash
 */
public record Pen(Ink ink, float width, float on, float off) {
    public Pen(Ink ink, float width) {
        this(ink, width, 0, 0);
    }
}
