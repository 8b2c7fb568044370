package org.chancery.ui.sheet.month;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.agenda.EventOutline;
import org.chancery.date.DateWindow;
import org.chancery.ui.sheet.Footing;

/** What wants to stand in one week, and in which row or lane it would if there were room for all. */
final class WeekPlan {
    private static final Comparator<Span> EARLIEST_FIRST = Comparator.comparing((Span s) -> s.bounds().first()).thenComparing(
            Span.LONGEST_FIRST);

    final LocalDate first;
    final List<Span> bands = new ArrayList<>();
    final List<Span> bars = new ArrayList<>();
    final List<List<EventOutline>> days = IntStream.range(0, 7).<List<EventOutline>>mapToObj(i -> new ArrayList<>()).toList();
    List<Integer> bandRows = List.of();
    List<Integer> barLanes = List.of();

    WeekPlan(LocalDate first) {
        this.first = first;
    }

    void add(EventOutline event, DateWindow bounds, Footing footing) {
        Span span = Span.in(first, event, bounds);
        switch (footing) {
            case DAY -> days.get(span.from()).add(event);
            case SPAN -> bars.add(span);
            case BAND -> bands.add(span);
            case NONE -> throw new IllegalArgumentException("an event without a place on the sheet: " + event.id());
        }
    }

    /** To be called once all have been added. */
    void settle() {
        bands.sort(EARLIEST_FIRST);
        bars.sort(Span.LONGEST_FIRST);
        days.forEach(day -> day.sort(Footing.BY_WEIGHT));
        bandRows = Span.pack(bands);
        barLanes = Span.pack(bars);
    }

    int bandCount() {
        return bandRows.stream().mapToInt(row -> row + 1).max().orElse(0);
    }

    /** How many lanes hold all bars and days when each event takes one line. */
    int compactLanes() {
        int lanes = barLanes.stream().mapToInt(lane -> lane + 1).max().orElse(0);
        for (int column = 0; column < 7; column++) {
            lanes = Math.max(lanes, barsOver(column) + days.get(column).size());
        }
        return lanes;
    }

    /** How many lanes hold all bars and days when each event has the second line it wants. */
    int wholeLanes(Columns columns, Fit fit) {
        int lanes = compactLanes();
        for (int c = 0; c < 7; c++) {
            DayColumn column = new DayColumn(c, occupied(c, new BitSet()), columns.width(c));
            lanes = Math.max(lanes, column.lanesWanted(days.get(c), fit));
        }
        return lanes;
    }

    private int barsOver(int column) {
        return (int) bars.stream().filter(bar -> bar.covers(column)).count();
    }

    /** The lanes that bars take in the column, leaving out those hidden, which are given by their place among the bars. */
    BitSet occupied(int column, BitSet hidden) {
        BitSet lanes = new BitSet();
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i).covers(column) && !hidden.get(i)) {
                lanes.set(barLanes.get(i));
            }
        }
        return lanes;
    }
}
