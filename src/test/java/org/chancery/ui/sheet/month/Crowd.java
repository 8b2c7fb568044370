package org.chancery.ui.sheet.month;

import static org.chancery.ui.sheet.Outlines.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.Level;
import org.chancery.date.EventDate;

/** Very many events in and around September 2021, of every shape that a sheet draws. */
public final class Crowd {
    private Crowd() {}

    public static List<EventOutline> of(long seed, int count) {
        Random random = new Random(seed);
        List<EventOutline> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2021, 8, 28).plusDays(random.nextInt(40));
            int days = random.nextInt(9);
            EventDate date = switch (random.nextInt(6)) {
                case 0 -> EventDate.range(day, day.plusDays(1 + days));
                case 1 -> EventDate.window(day, day.plusDays(2 + days));
                case 2 -> EventDate.by(day.plusDays(days), day);
                default -> EventDate.day(day);
            };
            events.add(event("Crowd " + i).on(date).at("Geneva", "CH").level(Level.values()[random.nextInt(4)]).outline());
        }
        return events;
    }
}
