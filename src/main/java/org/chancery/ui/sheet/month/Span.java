package org.chancery.ui.sheet.month;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.agenda.EventOutline;
import org.chancery.date.DateWindow;
import org.chancery.ui.sheet.Footing;

/** The part of an event's days that lies in one week, as columns from and to, both inclusive. */
record Span(EventOutline event, DateWindow bounds, int from, int to, boolean beginsBefore, boolean endsAfter) {

    /** Longest first, then the earlier, then by weight. */
    static final Comparator<Span> LONGEST_FIRST = Comparator.comparing((Span s) -> -s.bounds.days()).thenComparing(s -> s.bounds.first())
            .thenComparing(Span::event, Footing.BY_WEIGHT);

    static Span in(LocalDate week, EventOutline event, DateWindow bounds) {
        long from = ChronoUnit.DAYS.between(week, bounds.first());
        long to = ChronoUnit.DAYS.between(week, bounds.last());
        return new Span(event, bounds, (int) Math.max(0, from), (int) Math.min(6, to), from < 0, to > 6);
    }

    private int bits() {
        return ((1 << (to - from + 1)) - 1) << from;
    }

    boolean covers(int column) {
        return from <= column && column <= to;
    }

    /** The row of each, from 0, so that no two in a row meet; the lowest free row in the order given. */
    static List<Integer> pack(List<Span> spans) {
        List<Integer> taken = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (Span span : spans) {
            int row = 0;
            while (row < taken.size() && (taken.get(row) & span.bits()) != 0) {
                row++;
            }
            if (row == taken.size()) {
                taken.add(0);
            }
            taken.set(row, taken.get(row) | span.bits());
            rows.add(row);
        }
        return rows;
    }
}
