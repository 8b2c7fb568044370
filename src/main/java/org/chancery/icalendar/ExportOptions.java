package org.chancery.icalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.chancery.agenda.Citation;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How a calendar is to be written.
 *
 * @param calendarName
 *            as other programs show it
 * @param recheck
 *            the day to look again at an event; null if there is none
 * @param address
 *            the web address of an article; null if it has none
 * @param withNotes
 *            whether the desk's own notes leave the house
 * @param rich
 *            whether what few programs read goes along: people, places and links by RFC 9073 and RFC 9253
 * @param program
 *            the program for which it is written
 * @param alarms
 *            for events whose day is certain; at most {@value Alarm#MOST}
 */
public record ExportOptions(Undated undated, Messages messages, String calendarName, Function<DiplomaticEvent, @Nullable LocalDate> recheck,
        Function<Citation, @Nullable String> address, boolean withNotes, boolean rich, CalendarProgram program, List<Alarm> alarms) {
    public ExportOptions {
        alarms = List.copyOf(alarms);
        if (alarms.size() > Alarm.MOST) {
            throw new IllegalArgumentException(alarms.toString());
        }
    }

    /** For any program, without web addresses, notes and alarms. */
    public static ExportOptions of(Undated undated, Messages messages, Function<DiplomaticEvent, @Nullable LocalDate> recheck) {
        return new ExportOptions(undated, messages, messages.text("calendar.name"), recheck, citation -> null, false, false,
                CalendarProgram.ANY, List.of());
    }

    public ExportOptions withAddresses(Function<Citation, @Nullable String> addresses) {
        return new ExportOptions(undated, messages, calendarName, recheck, addresses, withNotes, rich, program, alarms);
    }

    /** Under a name of its own, as other programs show it. */
    public ExportOptions named(String name) {
        return new ExportOptions(undated, messages, name, recheck, address, withNotes, rich, program, alarms);
    }

    /** With the desk's own notes. */
    public ExportOptions withNote() {
        return new ExportOptions(undated, messages, calendarName, recheck, address, true, rich, program, alarms);
    }

    /** With people, places and links as components and properties of their own, where the program reads them. */
    public ExportOptions asRich() {
        return new ExportOptions(undated, messages, calendarName, recheck, address, withNotes, true, program, alarms);
    }

    public ExportOptions forProgram(CalendarProgram reader) {
        return new ExportOptions(undated, messages, calendarName, recheck, address, withNotes, rich, reader, alarms);
    }

    /** @throws IllegalArgumentException if there are more than {@value Alarm#MOST} */
    public ExportOptions withAlarms(List<Alarm> asked) {
        return new ExportOptions(undated, messages, calendarName, recheck, address, withNotes, rich, program, asked);
    }
}
