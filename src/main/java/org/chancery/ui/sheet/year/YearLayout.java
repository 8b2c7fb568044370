package org.chancery.ui.sheet.year;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventStatus;
import org.chancery.date.DatePrecision;
import org.chancery.date.DateWindow;
import org.chancery.ui.sheet.Footing;

/** Where the events of a year stand on its sheet; knows no toolkit. */
record YearLayout(int year, Map<Month, Row> months, Map<Integer, Quarter> quarters, List<EventOutline> wholeYear) {

    /**
     * A row of days.
     *
     * @param perDay
     *            how many events stand on each day of the month, from 1
     * @param bars
     *            what is drawn in the top line: highest level first, no two on the same day
     * @param bands
     *            loose dates, for the second line: highest level first, no two on the same day
     * @param bandsLeft
     *            how many loose dates the second line has no room for
     */
    record Row(YearMonth month, int events, int[] perDay, List<Placed> bars, List<Placed> bands, int bandsLeft) {}

    /** An event on these days of the month, both inclusive. */
    record Placed(EventOutline event, int from, int to, boolean fromBefore, boolean goesOn) {}

    /**
     * @param withMonth
     *            how many events of the quarter name at least a month
     * @param busiest
     *            the day with most events and how many; null if none has two
     * @param loose
     *            events known no closer than to the quarter, season or half
     */
    record Quarter(int withMonth, @org.jspecify.annotations.Nullable LocalDate busiest, int most, List<EventOutline> loose) {}

    static YearLayout of(int year, List<EventOutline> events) {
        Map<Month, Row> months = new EnumMap<>(Month.class);
        for (Month month : Month.values()) {
            months.put(month, row(YearMonth.of(year, month), events));
        }
        Map<Integer, Quarter> quarters = new java.util.TreeMap<>();
        for (int q = 1; q <= 4; q++) {
            quarters.put(q, quarter(year, q, events, months));
        }
        List<EventOutline> whole = events.stream().filter(e -> loose(e) && (e.precision() == DatePrecision.YEAR || lasts(e) > 190)).sorted(
                Footing.BY_WEIGHT).toList();
        return new YearLayout(year, months, quarters, whole);
    }

    private static Row row(YearMonth month, List<EventOutline> events) {
        DateWindow window = DateWindow.of(month);
        int[] perDay = new int[month.lengthOfMonth() + 1];
        List<Placed> firm = new ArrayList<>();
        List<Placed> bands = new ArrayList<>();
        int count = 0;
        for (EventOutline e : events) {
            DateWindow on = e.date().bounds().filter(window::meets).orElse(null);
            Footing footing = Footing.of(e);
            if (on == null || footing == Footing.NONE) {
                continue;
            }
            count++;
            Placed placed = new Placed(e, day(on.first(), month, 1), day(on.last(), month, month.lengthOfMonth()),
                    on.first().isBefore(window
                            .first()),
                    on.last().isAfter(window.last()));
            if (footing == Footing.BAND) {
                bands.add(placed);
            } else {
                firm.add(placed);
                for (int d = placed.from(); d <= placed.to(); d++) {
                    perDay[d]++;
                }
            }
        }
        List<Placed> shown = apart(bands);
        return new Row(month, count, perDay, apart(firm.stream().filter(p -> p.event().status() != EventStatus.CANCELLED).toList()),
                shown, bands.size() - shown.size());
    }

    private static int day(LocalDate day, YearMonth month, int otherwise) {
        return YearMonth.from(day).equals(month) ? day.getDayOfMonth() : otherwise;
    }

    /** Highest level first; one that meets another is left out and counted. */
    private static List<Placed> apart(List<Placed> placed) {
        BitSet taken = new BitSet();
        List<Placed> shown = new ArrayList<>();
        placed.stream().sorted(Comparator.comparing(Placed::event, Footing.BY_WEIGHT)).forEach(p -> {
            int free = taken.nextSetBit(p.from());
            if (free < 0 || free > p.to()) {
                taken.set(p.from(), p.to() + 1);
                shown.add(p);
            }
        });
        shown.sort(Comparator.comparingInt(Placed::from));
        return shown;
    }

    private static Quarter quarter(int year, int q, List<EventOutline> events, Map<Month, Row> months) {
        int with = 0;
        int most = 1;
        LocalDate busiest = null;
        for (int m = 3 * q - 2; m <= 3 * q; m++) {
            Row row = java.util.Objects.requireNonNull(months.get(Month.of(m)));
            with += row.events();
            for (int d = 1; d < row.perDay().length; d++) {
                if (row.perDay()[d] > most) {
                    most = row.perDay()[d];
                    busiest = row.month().atDay(d);
                }
            }
        }
        LocalDate first = LocalDate.of(year, 3 * q - 2, 1);
        DateWindow window = new DateWindow(first, first.plusMonths(3).minusDays(1));
        List<EventOutline> loose = events.stream()
                .filter(e -> loose(e) && e.precision() != DatePrecision.YEAR && lasts(e) <= 190 && e.date()
                        .latest().map(window::contains).orElse(false))
                .sorted(Footing.BY_WEIGHT).toList();
        return new Quarter(with, busiest, most, loose);
    }

    private static boolean loose(EventOutline e) {
        return Footing.of(e) == Footing.NONE && !e.date().isUnknown();
    }

    private static long lasts(EventOutline e) {
        return e.date().bounds().filter(b -> b.first().isAfter(LocalDate.MIN)).map(DateWindow::days).orElse(0L);
    }

    /** How many events have a place on the sheet. */
    int events() {
        return months.values().stream().mapToInt(Row::events).sum();
    }
}
