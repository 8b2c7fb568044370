package org.chancery.ui.sheet.month;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * The seven columns of a month sheet and where they stand, in pixels from the sheet's left edge. A weekend day has three fifths of the
 * width of another.
 *
 * @param days
 *            from the first day of the week
 * @param edges
 *            eight: the left edge of each column, then the right edge of the last; whole pixels
 */
record Columns(List<DayOfWeek> days, List<Double> edges) {

    /** Room for the number of the week. */
    static final double GUTTER = 28;
    private static final double WEEKEND = 0.6;

    static Columns of(double width, DayOfWeek first) {
        List<DayOfWeek> days = new ArrayList<>();
        double weights = 0;
        for (int i = 0; i < 7; i++) {
            DayOfWeek day = first.plus(i);
            days.add(day);
            weights += weight(day);
        }
        double unit = Math.max(0, width - GUTTER) / weights;
        List<Double> edges = new ArrayList<>();
        double x = GUTTER;
        for (DayOfWeek day : days) {
            edges.add((double) Math.round(x));
            x += unit * weight(day);
        }
        edges.add((double) Math.round(x));
        return new Columns(List.copyOf(days), List.copyOf(edges));
    }

    private static double weight(DayOfWeek day) {
        return isWeekend(day) ? WEEKEND : 1;
    }

    static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    double left(int column) {
        return edges.get(column);
    }

    double right(int column) {
        return edges.get(column + 1);
    }

    double width(int column) {
        return right(column) - left(column);
    }

    /** The column at that x, the nearest one if it lies outside. */
    int at(double x) {
        int column = 0;
        while (column < 6 && x >= right(column)) {
            column++;
        }
        return column;
    }
}
