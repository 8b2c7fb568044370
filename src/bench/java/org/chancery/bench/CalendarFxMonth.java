package org.chancery.bench;

import com.calendarfx.model.Calendar;
import com.calendarfx.model.CalendarSource;
import com.calendarfx.model.Entry;
import com.calendarfx.model.Interval;
import com.calendarfx.view.MonthView;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** The month sheet of CalendarFX with the same occasions. */
final class CalendarFxMonth {
    private final List<Occasion> occasions;

    CalendarFxMonth(List<Occasion> occasions) {
        this.occasions = occasions;
    }

    Times flips() {
        MonthView view = Flips.onFx(this::view);
        return Flips.times(() -> view, scene -> {}, month -> view.setDate(month.atDay(1)), scene -> view.lookupAll(".month-entry-view")
                .size());
    }

    private MonthView view() {
        Calendar<Occasion> calendar = new Calendar<>("Occasions");
        calendar.startBatchUpdates();
        for (Occasion occasion : occasions) {
            calendar.addEntry(entry(occasion));
        }
        calendar.stopBatchUpdates();
        CalendarSource source = new CalendarSource("Bench");
        source.getCalendars().add(calendar);
        MonthView view = new MonthView();
        view.getCalendarSources().setAll(List.of(source));
        view.setZoneId(ZoneId.of("UTC"));
        return view;
    }

    private static Entry<Occasion> entry(Occasion occasion) {
        LocalTime start = occasion.start();
        Interval interval = start == null
                ? new Interval(occasion.first(), LocalTime.MIN, occasion.last(), LocalTime.MAX, ZoneId.of("UTC"))
                : new Interval(occasion.first(), start, occasion.first(), start.plusHours(1), ZoneId.of("UTC"));
        Entry<Occasion> entry = new Entry<>(occasion.name(), interval);
        entry.setUserObject(occasion);
        entry.setFullDay(start == null);
        return entry;
    }

}
