package org.chancery.ui.sheet.month;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.Level;
import org.chancery.ui.sheet.Footing;
import org.chancery.ui.sheet.month.Placed.End;
import org.chancery.ui.sheet.month.Placed.Shape;

/** Puts the events of one week into the room it has; what does not fit is counted by day. */
final class WeekPlacing {
    private final WeekPlan plan;
    private final Columns columns;
    private final Fit fit;
    private final int bandRows;
    private final int lanes;
    private final List<Placed> pieces = new ArrayList<>();
    private final List<Hidden> hidden = new ArrayList<>();

    private WeekPlacing(WeekPlan plan, double height, Columns columns, Fit fit) {
        this.plan = plan;
        this.columns = columns;
        this.fit = fit;
        this.bandRows = Math.min(plan.bandCount(), roomForBands(plan, height));
        this.lanes = MonthMetrics.lanes(height, bandRows);
    }

    static Week place(WeekPlan plan, double top, double height, Columns columns, Fit fit) {
        WeekPlacing placing = new WeekPlacing(plan, height, columns, fit);
        placing.bands();
        BitSet hiddenBars = placing.hiddenBars();
        placing.bars(hiddenBars);
        for (int column = 0; column < 7; column++) {
            placing.day(column, hiddenBars);
        }
        return new Week(plan.first, top, height, placing.pieces, placing.hidden);
    }

    /** Bands never take the last three lanes from the days. */
    private static int roomForBands(WeekPlan plan, double height) {
        int kept = Math.min(3, plan.compactLanes());
        double room = height - MonthMetrics.HEAD - MonthMetrics.FOOT - kept * MonthMetrics.LANE;
        return (int) Math.max(1, Math.floor(room / MonthMetrics.BAND_PITCH));
    }

    private void bands() {
        boolean crowded = plan.bandCount() > bandRows;
        int shown = crowded ? bandRows - 1 : bandRows;
        List<EventOutline> left = new ArrayList<>();
        for (int i = 0; i < plan.bands.size(); i++) {
            Span span = plan.bands.get(i);
            if (plan.bandRows.get(i) < shown) {
                pieces.add(new Placed(span.event(), Shape.BAND, span.from(), span.to(), MonthMetrics.bandTop(plan.bandRows.get(i)),
                        MonthMetrics.BAND, span.beginsBefore() ? End.CONTINUES : End.FADES, bandEnd(span)));
            } else {
                left.add(span.event());
            }
        }
        if (!left.isEmpty()) {
            hidden.add(new Hidden(0, 6, MonthMetrics.bandTop(shown), left));
        }
    }

    private static End bandEnd(Span span) {
        return span.endsAfter() ? End.CONTINUES : Footing.endsHard(span.event()) ? End.CUT : End.FADES;
    }

    /**
     * Bars without a lane, and those that give way: a crowded day keeps a lane to say how much it hides, and one more for a single day that
     * outranks a bar. By their index.
     */
    private BitSet hiddenBars() {
        BitSet without = new BitSet();
        for (int i = 0; i < plan.bars.size(); i++) {
            without.set(i, plan.barLanes.get(i) >= lanes);
        }
        boolean changed = lanes > 0;
        while (changed) {
            changed = false;
            for (int column = 0; column < 7; column++) {
                int lightest = lightestBar(column, without);
                if (lightest >= 0 && lanes - plan.occupied(column, without).cardinality() < lanesKept(column, without, lightest)) {
                    without.set(lightest);
                    changed = true;
                }
            }
        }
        return without;
    }

    /** How many lanes of a day must be free of bars. */
    private int lanesKept(int column, BitSet without, int lightest) {
        List<EventOutline> single = plan.days.get(column);
        boolean gone = without.stream().anyMatch(bar -> plan.bars.get(bar).covers(column));
        int free = lanes - plan.occupied(column, without).cardinality();
        if (!gone && single.size() <= free) {
            return 0;
        }
        boolean outranked = !single.isEmpty() && rank(single.getFirst()) < rank(plan.bars.get(lightest).event());
        return outranked ? 2 : 1;
    }

    /** Of the bars over that day, the one of the lowest level, of equals the lowest on the sheet; -1 if there is none. */
    private int lightestBar(int column, BitSet without) {
        return IntStream.range(0, plan.bars.size()).filter(i -> !without.get(i) && plan.bars.get(i).covers(column)).boxed().max(Comparator
                .comparing((Integer i) -> rank(plan.bars.get(i).event())).thenComparing(plan.barLanes::get)).orElse(-1);
    }

    private static int rank(EventOutline event) {
        Level level = event.level();
        return level == null ? Level.values().length : level.ordinal();
    }

    private void bars(BitSet without) {
        for (int i = without.nextClearBit(0); i < plan.bars.size(); i = without.nextClearBit(i + 1)) {
            Span span = plan.bars.get(i);
            pieces.add(new Placed(span.event(), Shape.BAR, span.from(), span.to(), laneTop(plan.barLanes.get(i)), MonthMetrics.CHIP,
                    span.beginsBefore() ? End.CONTINUES : End.TRUE, span.endsAfter() ? End.CONTINUES : End.TRUE));
        }
    }

    private void day(int column, BitSet without) {
        List<EventOutline> events = plan.days.get(column);
        List<EventOutline> left = new ArrayList<>();
        without.stream().mapToObj(plan.bars::get).filter(bar -> bar.covers(column)).map(Span::event).forEach(left::add);
        DayColumn day = new DayColumn(column, plan.occupied(column, without), columns.width(column));
        int free = day.free(lanes);
        boolean crowded = !left.isEmpty() || events.size() > free;
        int shown = Math.min(events.size(), crowded ? Math.max(0, free - 1) : free);
        left.addAll(events.subList(shown, events.size()));
        BitSet taken = day.occupied();
        for (DayColumn.Seat seat : day.fill(events.subList(0, shown), crowded ? 0 : lanes, fit)) {
            taken.set(seat.lane(), seat.lane() + (seat.twoLines() ? 2 : 1));
            pieces.add(new Placed(seat.event(), Shape.CHIP, column, column, laneTop(seat.lane()), seat.twoLines() ? MonthMetrics.TWO_LINES
                    : MonthMetrics.CHIP, End.TRUE, End.TRUE));
        }
        if (!left.isEmpty()) {
            hidden.add(new Hidden(column, column, laneTop(taken.nextClearBit(0)), left));
        }
    }

    private double laneTop(int lane) {
        return MonthMetrics.laneTop(bandRows, lane);
    }
}
