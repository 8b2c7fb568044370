package org.chancery.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.chancery.date.EdtfValue.Unit;

/** Event dates of every form, from a seed, in a few years so that they often meet. */
public final class RandomDates {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private final Random random;

    public RandomDates(long seed) {
        random = new Random(seed);
    }

    public EventDate next() {
        return switch (random.nextInt(6)) {
            case 0 -> EventDate.UNKNOWN;
            case 1 -> EventDate.range(day(), START.plusDays(1100 + random.nextInt(30)));
            case 2 -> window();
            case 3 -> EventDate.by(day().plusDays(1000), random.nextBoolean() ? day() : null);
            default -> qualified(EventDate.of(unit()));
        };
    }

    /** A date that is neither unknown nor qualified nor open at its beginning. */
    public EventDate plain() {
        return switch (random.nextInt(3)) {
            case 0 -> window();
            case 1 -> EventDate.range(day(), START.plusDays(1100 + random.nextInt(30)));
            default -> EventDate.of(unit());
        };
    }

    public LocalDate day() {
        return START.plusDays(random.nextInt(1000));
    }

    private EventDate window() {
        LocalDate first = day();
        return EventDate.window(first, first.plusDays(random.nextInt(60)));
    }

    private EventDate qualified(EventDate date) {
        EventDate about = random.nextInt(4) == 0 ? date.about() : date;
        return random.nextInt(5) == 0 ? about.inDoubt() : about;
    }

    private Unit unit() {
        LocalDate day = day();
        return switch (random.nextInt(6)) {
            case 0 -> new EdtfValue.Day(day);
            case 1 -> new EdtfValue.Month(YearMonth.from(day));
            case 2 -> new EdtfValue.Quarter(day.getYear(), 1 + random.nextInt(4));
            case 3 -> new EdtfValue.Half(day.getYear(), 1 + random.nextInt(2));
            case 4 -> new EdtfValue.SeasonOfYear(day.getYear(), Season.values()[random.nextInt(8)]);
            default -> new EdtfValue.Year(day.getYear());
        };
    }
}
