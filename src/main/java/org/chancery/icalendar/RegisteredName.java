package org.chancery.icalendar;

import java.util.Locale;
import java.util.Set;

/**
 * The names that a property may have: those of the registry of iCalendar properties (RFC 5545, 8.3.2), and those that begin with X-. The
 * grammar lets any other name stand (RFC 5545, 3.8.8.1), but programs refuse a file for it.
 */
final class RegisteredName {
    private static final Set<String> NAMES = Set.of(
            // RFC 5545
            "ACTION", "ATTACH", "ATTENDEE", "BEGIN", "CALSCALE", "CATEGORIES", "CLASS", "COMMENT", "COMPLETED", "CONTACT", "CREATED",
            "DESCRIPTION", "DTEND", "DTSTAMP", "DTSTART", "DUE", "DURATION", "END", "EXDATE", "EXRULE", "FREEBUSY", "GEO", "LAST-MODIFIED",
            "LOCATION", "METHOD", "ORGANIZER", "PERCENT-COMPLETE", "PRIORITY", "PRODID", "RDATE", "RECURRENCE-ID", "RELATED-TO", "REPEAT",
            "REQUEST-STATUS", "RESOURCES", "RRULE", "SEQUENCE", "STATUS", "SUMMARY", "TRANSP", "TRIGGER", "TZID", "TZNAME", "TZOFFSETFROM",
            "TZOFFSETTO", "TZURL", "UID", "URL", "VERSION",
            // RFC 6321
            "XML",
            // RFC 7808
            "TZID-ALIAS-OF", "TZUNTIL",
            // RFC 7953
            "BUSYTYPE",
            // RFC 7986
            "COLOR", "CONFERENCE", "IMAGE", "NAME", "REFRESH-INTERVAL", "SOURCE",
            // RFC 9073
            "CALENDAR-ADDRESS", "LOCATION-TYPE", "PARTICIPANT-TYPE", "RESOURCE-TYPE", "STRUCTURED-DATA", "STYLED-DESCRIPTION",
            // RFC 9074
            "ACKNOWLEDGED", "PROXIMITY",
            // RFC 9253
            "CONCEPT", "LINK", "REFID");

    /** Of calendars, to-dos, alarms, time zones and parts of events; an event that holds one of them means something else by it. */
    private static final Set<String> NOT_OF_EVENTS = Set.of("ACKNOWLEDGED", "ACTION", "BUSYTYPE", "CALENDAR-ADDRESS", "CALSCALE",
            "COMPLETED", "DUE", "FREEBUSY", "LOCATION-TYPE", "METHOD", "NAME", "PARTICIPANT-TYPE", "PERCENT-COMPLETE", "PRODID",
            "PROXIMITY",
            "REFRESH-INTERVAL", "REPEAT", "RESOURCE-TYPE", "SOURCE", "TRIGGER", "TZID", "TZID-ALIAS-OF", "TZNAME", "TZOFFSETFROM",
            "TZOFFSETTO", "TZUNTIL", "TZURL", "VERSION", "XML");

    /** RFC 5545, 3.6.6; RFC 9074. */
    private static final Set<String> OF_ALARMS = Set.of("ACKNOWLEDGED", "ACTION", "ATTACH", "ATTENDEE", "DESCRIPTION", "DURATION",
            "PROXIMITY", "RELATED-TO", "REPEAT", "SUMMARY", "TRIGGER", "UID");

    private RegisteredName() {}

    /** Whether a property may have that name, in capitals or not. */
    static boolean is(String name) {
        String capitals = name.toUpperCase(Locale.ROOT);
        return capitals.startsWith("X-") && capitals.length() > 2 || NAMES.contains(capitals);
    }

    /** Whether it is the name of a property of other components than events. */
    static boolean isForeignToEvents(String name) {
        return NOT_OF_EVENTS.contains(name.toUpperCase(Locale.ROOT));
    }

    /** Whether it is the name of a property of alarms, or one that a program has given them. */
    static boolean isOfAlarms(String name) {
        String capitals = name.toUpperCase(Locale.ROOT);
        return capitals.startsWith("X-") || OF_ALARMS.contains(capitals);
    }
}
