package org.chancery.exchange.paper;

import org.chancery.exchange.paper.typesetting.Face;
import org.chancery.exchange.paper.typesetting.Ink;
import org.chancery.exchange.paper.typesetting.Style;

/**
 * The sizes of type on a page.
 *
 * @param name
 *            of an event
 * @param detail
 *            what stands under the name
 * @param day
 *            the name of a day
 * @param date
 *            under the name of a day
 */
record Lettering(Style name, Style detail, Style day, Style date) {
    static final Style TITLE = Style.of(Face.DISPLAY, 21, Ink.TEXT);
    static final Style ABOVE = Style.of(Face.TEXT, 9, Ink.MUTED);
    static final Style RUNNING = Style.of(Face.STRONG, 10, Ink.TEXT);
    static final Style FOOT = Style.of(Face.TEXT, 7.5f, Ink.MUTED);
    static final Style NOTE = Style.of(Face.TEXT, 7.5f, Ink.TEXT);

    /** Of a page that is read day by day. */
    static final Lettering PAGE = new Lettering(Style.of(Face.TEXT, 10, Ink.TEXT), Style.of(Face.TEXT, 8.25f, Ink.MUTED), Style.of(
            Face.STRONG, 11.5f, Ink.TEXT), Style.of(Face.TEXT, 9, Ink.MUTED));

    /** Of the lists behind a month, in two columns. */
    static final Lettering LIST = new Lettering(Style.of(Face.TEXT, 9, Ink.TEXT), Style.of(Face.TEXT, 7.75f, Ink.MUTED), Style.of(
            Face.STRONG, 10, Ink.TEXT), Style.of(Face.TEXT, 8, Ink.MUTED));

    /** Of the grid of a month. */
    static final Lettering GRID = new Lettering(Style.of(Face.TEXT, 7.25f, Ink.TEXT), Style.of(Face.TEXT, 6.5f, Ink.MUTED), Style.of(
            Face.STRONG, 8.5f, Ink.TEXT), Style.of(Face.TEXT, 7.5f, Ink.MUTED));

    /** The label of a group that is no day, in more words than a day has. */
    Style group() {
        return Style.of(Face.STRONG, day.size() * 0.87f, Ink.TEXT);
    }

    Style quote() {
        return detail.in(Face.ITALIC);
    }

    /** For what must not be overlooked among the details. */
    Style firm() {
        return detail.in(Ink.TEXT);
    }
}
