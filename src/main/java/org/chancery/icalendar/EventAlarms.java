package org.chancery.icalendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.date.EventDate;
import org.chancery.icalendar.Entry.Days;
import org.chancery.icalendar.Entry.Remark;
import org.chancery.icalendar.Entry.State;
import org.chancery.icalendar.Entry.Timed;
import org.chancery.icalendar.line.Component;
import org.chancery.icalendar.line.Property;

/** The VALARM components of an event: those that were asked for, and those that the calendar had from which it came. */
final class EventAlarms {
    private final List<Alarm> asked;
    private final int most;

    EventAlarms(ExportOptions options) {
        this.asked = options.alarms();
        this.most = options.program().alarms();
    }

    /** None where the day is not certain, so that nothing rings on a day that no source has named, and none for what is off. */
    List<Component> of(DiplomaticEvent event, Entry entry, String title, List<EventPart> kept) {
        if (asked.isEmpty() && kept.isEmpty() || most == 0 || !isCertain(event.facts().date(), entry)) {
            return List.of();
        }
        List<Component> alarms = new ArrayList<>();
        Set<String> triggers = new HashSet<>();
        for (Alarm alarm : asked) {
            if (triggers.add(alarm.trigger())) {
                alarms.add(new EventPart("VALARM",
                        List.of(Property.raw("ACTION", "DISPLAY"), Property.raw("TRIGGER", alarm.trigger()), Property
                                .text("DESCRIPTION", title))));
            }
        }
        for (EventPart alarm : kept) {
            if (rings(alarm) && triggers.add(alarm.value("TRIGGER"))) {
                alarms.add(described(alarm, title));
            }
        }
        return alarms.size() <= most ? alarms : alarms.subList(0, most);
    }

    private static boolean isCertain(EventDate date, Entry entry) {
        return !date.doubtful() && !date.approximate() && switch (entry) {
            case Days days -> days.remark() == Remark.NONE && days.state() != State.CANCELLED;
            case Timed timed -> timed.remark() == Remark.NONE && timed.state() != State.CANCELLED;
            case Entry.None none -> false;
        };
    }

    /** An alarm that sends mail or starts a program is for the computer for which it was made, and not given on. */
    private static boolean rings(EventPart alarm) {
        String action = alarm.value("ACTION").toUpperCase(Locale.ROOT);
        return (action.equals("DISPLAY") || action.equals("AUDIO")) && !alarm.value("TRIGGER").isEmpty();
    }

    /** Some programs leave out what is to be shown, which RFC 5545, 3.6.6, asks for. */
    private static Component described(EventPart alarm, String title) {
        if (!alarm.value("DESCRIPTION").isEmpty() || !alarm.value("ACTION").equalsIgnoreCase("DISPLAY")) {
            return alarm;
        }
        List<Property> lines = new ArrayList<>(alarm.properties());
        lines.removeIf(line -> line.name().equals("DESCRIPTION"));
        lines.add(Property.text("DESCRIPTION", title));
        return new EventPart(alarm.name(), lines);
    }
}
