package org.chancery.exchange.paper;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.function.ToIntFunction;
import org.chancery.agenda.ShownStatus;
import org.chancery.date.DateWindow;
import org.chancery.exchange.paper.typesetting.Area;
import org.chancery.exchange.paper.typesetting.Canvas;
import org.chancery.exchange.paper.typesetting.Ink;
import org.chancery.exchange.paper.typesetting.Leaf;
import org.chancery.exchange.paper.typesetting.Line;
import org.chancery.exchange.paper.typesetting.Pen;
import org.chancery.exchange.paper.typesetting.Span;
import org.chancery.exchange.paper.typesetting.Typesetter;
import org.chancery.text.DateWords;
import org.chancery.text.Messages;

/** Draws the weeks of a month. */
final class MonthGrid {
    /** The row with the names of the days. */
    static final float NAMES = 16;

    private final Typesetter typesetter;
    private final Messages messages;
    private final GridColumns columns;
    private final DateWindow month;

    MonthGrid(PaperRequest request, Typesetter typesetter, GridColumns columns) {
        this.typesetter = typesetter;
        this.messages = request.messages();
        this.columns = columns;
        this.month = request.period();
    }

    void names(Leaf leaf, float top, LocalDate monday) throws IOException {
        DateWords dates = new DateWords(messages);
        for (DayOfWeek day : DayOfWeek.values()) {
            Line name = typesetter.line(new Span(dates.weekdayAlone(monday.plusDays(day.getValue() - 1L)), Lettering.GRID.date()));
            float x = columns.x(day.getValue() - 1) + GridItem.INSET;
            leaf.add(canvas -> canvas.text(name, x, top + 3));
        }
    }

    /**
     * One week.
     *
     * @param page
     *            on which a day of this week is told in full
     */
    void week(Leaf leaf, GridWeek week, GridFit fit, Area row, ToIntFunction<LocalDate> page) throws IOException {
        ground(leaf, week.monday(), row);
        for (GridFit.Piece piece : fit.pieces()) {
            float top = row.y() + piece.y();
            if (piece.item().bar()) {
                bar(leaf, piece.item(), top);
            } else {
                single(leaf, piece.item(), top);
            }
        }
        for (int column = 0; column < GridColumns.DAYS; column++) {
            more(leaf, fit, column, row, page.applyAsInt(week.monday().plusDays(column)));
        }
    }

    private void ground(Leaf leaf, LocalDate monday, Area row) throws IOException {
        Line number = typesetter.line(new Span(Integer.toString(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)), Lettering.GRID.date()));
        leaf.add(canvas -> canvas.text(number, row.x() + 2, row.y() + 2.5f));
        for (int column = 0; column < GridColumns.DAYS; column++) {
            LocalDate day = monday.plusDays(column);
            Area cell = new Area(columns.x(column), row.y(), columns.width(column, column), row.height());
            if (month.contains(day)) {
                Line figure = typesetter.line(new Span(Integer.toString(day.getDayOfMonth()), Lettering.GRID.day()));
                leaf.add(canvas -> canvas.text(figure, cell.x() + GridItem.INSET, cell.y() + 1.5f));
            } else {
                leaf.add(canvas -> canvas.fill(cell, Ink.SOFT));
            }
            leaf.add(canvas -> canvas.stroke(new Pen(Ink.HAIR, 0.5f), cell.x(), cell.y(), cell.x(), cell.bottom()));
        }
        leaf.add(canvas -> canvas.stroke(new Pen(Ink.LINE, 0.6f), row.x(), row.y(), row.right(), row.y()));
    }

    private void single(Leaf leaf, GridItem item, float top) {
        float x = columns.x(item.first()) + GridItem.INSET;
        leaf.add(canvas -> {
            sign(canvas, item, x, top);
            canvas.text(item.lines(), x + GridItems.INDENT, top);
        });
    }

    private void bar(Leaf leaf, GridItem item, float top) throws IOException {
        float left = columns.x(item.first()) + (item.fromBefore() ? 0 : GridItem.INSET);
        float right = columns.x(item.last() + 1) - (item.goesOn() ? 0 : GridItem.INSET);
        Area area = new Area(left, top, right - left, item.height());
        Line before = arrow("‹");
        Line on = arrow("›");
        float x = left + GridItem.INSET + (item.fromBefore() ? before.width() + 2 : 0);
        float inner = top + GridItem.INSET / 2;
        leaf.add(canvas -> {
            frame(canvas, area, item);
            if (item.fromBefore()) {
                canvas.text(before, left + 2, inner);
            }
            if (item.goesOn()) {
                canvas.text(on, right - on.width() - 2, inner);
            }
            sign(canvas, item, x, inner);
            canvas.text(item.lines(), x + GridItems.INDENT, inner);
        });
    }

    private Line arrow(String sign) throws IOException {
        return typesetter.line(new Span(sign, Lettering.GRID.name()));
    }

    /** What is settled is filled, what is not is dashed, what is off is only outlined: the same in black and white. */
    private static void frame(Canvas canvas, Area area, GridItem item) throws IOException {
        ShownStatus status = item.sign().status();
        canvas.fill(area, Ink.PAPER);
        switch (status) {
            case SCHEDULED, UNDER_WAY, HELD, UNREPORTED -> {
                canvas.fill(area, Ink.SOFT);
                canvas.outline(area, new Pen(Ink.LINE, 0.5f));
            }
            case PLANNED -> canvas.outline(area, new Pen(Ink.ACCENT, 0.6f, 4, 2));
            case PROPOSED -> canvas.outline(area, new Pen(Ink.ACCENT, 0.6f, 1, 1.6f));
            case POSTPONED -> canvas.outline(area, new Pen(Ink.MUTED, 0.6f, 4, 2));
            case CANCELLED -> canvas.outline(area, new Pen(Ink.LINE, 0.5f));
        }
    }

    private static void sign(Canvas canvas, GridItem item, float x, float top) throws IOException {
        Line first = item.lines().getFirst();
        item.sign().draw(canvas, x, top + first.baseline() - first.height() * 0.24f);
    }

    private void more(Leaf leaf, GridFit fit, int column, Area row, int page) throws IOException {
        long hidden = fit.hiddenOn(column);
        if (hidden == 0 && !fit.cutOn(column)) {
            return;
        }
        String text = hidden > 0 ? messages.text("paper.more", Long.toString(hidden), Integer.toString(page)) : messages.text(
                "paper.in-full", Integer.toString(page));
        Line line = typesetter.line(new Span(text, Lettering.GRID.quote()));
        leaf.add(canvas -> canvas.text(line, columns.x(column) + GridItem.INSET, row.bottom() - GridWeek.MORE));
    }
}
