package org.chancery.exchange.paper;

import org.chancery.exchange.paper.typesetting.Area;

/** The seven columns of a month, a week's number before them. The weekend is narrower, though less than on a screen: paper has no tooltip. */
record GridColumns(float left, float width) {
    static final int DAYS = 7;
    private static final float NUMBERS = 20;
    private static final float WEEKEND = 0.8f;
    private static final int WORKDAYS = 5;

    static GridColumns of(Area body) {
        return new GridColumns(body.x(), body.width());
    }

    /** The left edge of the day, Monday being 0; 7 is the right edge of the grid. */
    float x(int day) {
        float workday = (width - NUMBERS) / (WORKDAYS + 2 * WEEKEND);
        return left + NUMBERS + workday * (Math.min(day, WORKDAYS) + WEEKEND * Math.max(0, day - WORKDAYS));
    }

    /** From the left edge of the first to the right edge of the last. */
    float width(int first, int last) {
        return x(last + 1) - x(first);
    }
}
