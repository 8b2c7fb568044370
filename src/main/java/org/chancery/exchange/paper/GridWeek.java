package org.chancery.exchange.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A week of the grid. Each event takes the highest place that is free on all of its days: bars first, the longest before the others, then the
 * single days in their order.
 */
record GridWeek(LocalDate monday, List<GridItem> items) {
    /** The day's number stands above everything. */
    static final float NUMBER = 14;
    private static final float LEAST = 26;
    /** A line that says what has no room. */
    static final float MORE = 10;

    GridWeek {
        items = List.copyOf(items);
    }

    /** The height of a row in which everything has room. */
    float need() {
        float[] taken = tops();
        float need = LEAST;
        for (GridItem item : items) {
            need = Math.max(need, put(item, taken) + (item.cut() ? MORE : 0));
        }
        return need;
    }

    /** What has room in a row of that height; a day on which something has none, or a name is cut, keeps a line to say so. */
    GridFit fit(float height) {
        BitSet full = new BitSet();
        while (true) {
            GridFit fit = fit(height, full);
            BitSet found = (BitSet) full.clone();
            for (int column = 0; column < GridColumns.DAYS; column++) {
                if (fit.hiddenOn(column) > 0 || fit.cutOn(column)) {
                    found.set(column);
                }
            }
            if (found.equals(full)) {
                return fit;
            }
            full = found;
        }
    }

    private GridFit fit(float height, BitSet withMore) {
        float[] taken = tops();
        List<GridFit.Piece> pieces = new ArrayList<>();
        List<GridItem> hidden = new ArrayList<>();
        for (GridItem item : items) {
            float[] tried = taken.clone();
            float end = put(item, tried);
            boolean keepsLine = withMore.get(item.first(), item.last() + 1).cardinality() > 0;
            if (end <= height - (keepsLine ? MORE : 0)) {
                pieces.add(new GridFit.Piece(item, end - item.pitch()));
                taken = tried;
            } else {
                hidden.add(item);
            }
        }
        return new GridFit(pieces, hidden);
    }

    private static float[] tops() {
        float[] tops = new float[GridColumns.DAYS];
        java.util.Arrays.fill(tops, NUMBER);
        return tops;
    }

    /** Answers where it ends, its gap included. */
    private static float put(GridItem item, float[] taken) {
        float top = 0;
        for (int column = item.first(); column <= item.last(); column++) {
            top = Math.max(top, taken[column]);
        }
        float end = top + item.pitch();
        java.util.Arrays.fill(taken, item.first(), item.last() + 1, end);
        return end;
    }
}
