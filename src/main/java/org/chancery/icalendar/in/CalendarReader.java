package org.chancery.icalendar.in;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.chancery.agenda.incoming.Remark;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.place.Gazetteer;

/** Reads the events of a calendar one by one. An event whose zone may be defined further on waits until the end. */
public final class CalendarReader {
    private final EventPlaces places;
    private final KindWords kinds;
    private final CalendarLimits limits;
    private final LocalDate today;

    /** A reader for files of any origin, of the day on which they are read. */
    public static CalendarReader of(Gazetteer gazetteer, CalendarLimits limits, LocalDate today) {
        return new CalendarReader(new EventPlaces(gazetteer), new KindWords(), limits, today);
    }

    /**
     * @param today
     *            the day on which somebody else's claims are made that say no day themselves
     */
    CalendarReader(EventPlaces places, KindWords kinds, CalendarLimits limits, LocalDate today) {
        this.places = places;
        this.kinds = kinds;
        this.limits = limits;
        this.today = today;
    }

    /**
     * Hands over each event.
     *
     * @param cancelled
     *            asked between events
     * @throws org.chancery.icalendar.line.ContentLineReader.TooLarge
     *             if the input is larger than it may be
     */
    public void read(InputStream in, Consumer<IncomingEvent> each, Consumer<Remark> remarks, BooleanSupplier cancelled) throws IOException {
        FileZones zones = new FileZones(remarks);
        EventReader events = new EventReader(zones, places, kinds, today, remarks);
        InputStream marked = in.markSupported() ? in : new BufferedInputStream(in);
        ComponentReader components = new ComponentReader(CalendarForm.lines(marked, limits, remarks), limits, remarks);
        List<ReadComponent> waiting = new ArrayList<>();
        int count = 0;
        for (ReadComponent next = components.next(); next != null && !cancelled.getAsBoolean(); next = components.next()) {
            if (next.name().equals("VTIMEZONE")) {
                zones.add(next);
            } else if (next.name().equals("VEVENT")) {
                if (++count > limits.events()) {
                    remarks.accept(new Remark(next.line(), "VEVENT", Remark.Kind.TOO_MANY_EVENTS));
                    break;
                }
                if (mustWait(next, zones)) {
                    waiting.add(next);
                } else {
                    each.accept(events.read(next));
                }
            }
        }
        waiting.forEach(event -> each.accept(events.read(event)));
    }

    private static boolean mustWait(ReadComponent event, FileZones zones) {
        ContentLine start = event.first("DTSTART");
        String zone = start == null ? null : start.parameter("TZID");
        return zone != null && !zones.knows(zone);
    }
}
