package org.chancery.ui.sheet.month;

import java.util.Arrays;

/** Shares the height of the sheet among its weeks by what they need, so that a week is short of room only when the sheet is. */
final class RowHeights {
    private RowHeights() {}

    /**
     * @param room
     *            pixels in all; if it is less than the least height of all weeks, each has that least height
     * @param compact
     *            what each week needs to show everything in one line
     * @param whole
     *            what each needs to show everything in as many lines as it wants; at least the compact need
     * @return whole pixels that add up to the room
     */
    static double[] share(double room, double[] compact, double[] whole) {
        double[] heights = Arrays.stream(compact).sum() > room ? level(room, compact) : compact.clone();
        double left = room - Arrays.stream(heights).sum();
        left = grow(heights, whole, left);
        even(heights, left);
        return rounded(heights, room);
    }

    /** Weeks that need little have what they need; the others are cut to one height. */
    private static double[] level(double room, double[] needs) {
        double[] sorted = needs.clone();
        Arrays.sort(sorted);
        double left = room;
        double cut = MonthMetrics.LEAST_ROW;
        for (int i = 0; i < sorted.length; i++) {
            cut = left / (sorted.length - i);
            if (sorted[i] > cut) {
                break;
            }
            left -= sorted[i];
        }
        double height = Math.max(MonthMetrics.LEAST_ROW, cut);
        return Arrays.stream(needs).map(need -> Math.min(need, height)).toArray();
    }

    /** Gives lane after lane to the week that lacks most. */
    private static double grow(double[] heights, double[] whole, double room) {
        double left = room;
        while (left >= MonthMetrics.LANE) {
            int neediest = 0;
            for (int i = 1; i < heights.length; i++) {
                if (whole[i] - heights[i] > whole[neediest] - heights[neediest]) {
                    neediest = i;
                }
            }
            double lack = whole[neediest] - heights[neediest];
            if (lack <= 0) {
                break;
            }
            double step = Math.min(MonthMetrics.LANE, lack);
            heights[neediest] += step;
            left -= step;
        }
        return left;
    }

    /** What is left over raises the lowest weeks until all are even. */
    private static void even(double[] heights, double room) {
        if (room <= 0) {
            return;
        }
        double[] sorted = heights.clone();
        Arrays.sort(sorted);
        double left = room;
        double level = sorted[0];
        for (int i = 0; i < sorted.length; i++) {
            double next = i + 1 < sorted.length ? sorted[i + 1] : Double.POSITIVE_INFINITY;
            double rise = Math.min(next - level, left / (i + 1));
            level += rise;
            left -= rise * (i + 1);
        }
        for (int i = 0; i < heights.length; i++) {
            heights[i] = Math.max(heights[i], level);
        }
    }

    private static double[] rounded(double[] heights, double room) {
        double[] whole = new double[heights.length];
        double exact = 0;
        double given = 0;
        for (int i = 0; i < heights.length; i++) {
            exact += heights[i];
            whole[i] = Math.round(exact) - given;
            given += whole[i];
        }
        if (Math.abs(given - room) < heights.length) {
            whole[whole.length - 1] += room - given;
        }
        return whole;
    }
}
