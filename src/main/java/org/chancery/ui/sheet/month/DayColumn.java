package org.chancery.ui.sheet.month;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.agenda.EventOutline;

/**
 * One day of a week, in lanes.
 *
 * @param occupied
 *            lanes that bars run through
 * @param width
 *            pixels
 */
record DayColumn(int column, BitSet occupied, double width) {

    /** A chip's lane, and whether it takes the next one too. */
    record Seat(EventOutline event, int lane, boolean twoLines) {}

    int lanesWanted(List<EventOutline> events, Fit fit) {
        return seats(events, events.stream().map(e -> fit.wantsSecondLine(e, width)).toList()).stream().mapToInt(s -> s.lane() + (s
                .twoLines() ? 2 : 1)).max().orElse(0);
    }

    int free(int lanes) {
        return lanes - occupied.get(0, lanes).cardinality();
    }

    /** Seats for as many as there is room for, second lines to the weightiest first. */
    List<Seat> fill(List<EventOutline> events, int lanes, Fit fit) {
        if (events.isEmpty()) {
            return List.of();
        }
        List<Boolean> two = new ArrayList<>(events.stream().map(e -> false).toList());
        List<Seat> best = seats(events, two);
        for (int i = 0; i < events.size() && events.size() <= lanes; i++) {
            if (!fit.wantsSecondLine(events.get(i), width)) {
                continue;
            }
            two.set(i, true);
            List<Seat> bigger = seats(events, two);
            if (bigger.stream().allMatch(s -> s.lane() + (s.twoLines() ? 2 : 1) <= lanes)) {
                best = bigger;
            } else {
                two.set(i, false);
            }
        }
        return best;
    }

    /** The lowest free lane for each; a second line only where the lane below is free too. */
    private List<Seat> seats(List<EventOutline> events, List<Boolean> two) {
        BitSet taken = (BitSet) occupied.clone();
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            int lane = taken.nextClearBit(0);
            boolean both = two.get(i) && !taken.get(lane + 1);
            taken.set(lane, lane + (both ? 2 : 1));
            seats.add(new Seat(events.get(i), lane, both));
        }
        return seats;
    }
}
