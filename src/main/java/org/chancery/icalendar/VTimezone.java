package org.chancery.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.chancery.icalendar.line.Component;
import org.chancery.icalendar.line.Property;

/**
 * The rules of a zone for the years that a calendar uses (RFC 5545, 3.6.5), each observance with its own start and none with a rule, so that
 * no program needs a table of its own.
 */
record VTimezone(String tzid, List<Observance> parts) implements Component {
    VTimezone {
        parts = List.copyOf(parts);
    }

    /**
     * From the Java platform's rules.
     *
     * @param first
     *            first year, inclusive
     * @param last
     *            last year, inclusive
     */
    static VTimezone of(ZoneId zone, int first, int last) {
        ZoneRules rules = zone.getRules();
        LocalDateTime start = LocalDate.of(first, 1, 1).atStartOfDay();
        Instant end = LocalDate.of(last + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        ZoneOffset offset = rules.getOffset(start);
        Instant at = start.toInstant(offset);
        List<Observance> observances = new ArrayList<>();
        observances.add(new Observance(rules.isDaylightSavings(at), start, offset, offset));
        ZoneOffsetTransition next = rules.nextTransition(at);
        while (next != null && next.getInstant().isBefore(end)) {
            observances.add(new Observance(rules.isDaylightSavings(next.getInstant()), next.getDateTimeBefore(), next.getOffsetBefore(),
                    next.getOffsetAfter()));
            next = rules.nextTransition(next.getInstant());
        }
        return new VTimezone(zone.getId(), withStandard(observances, start, offset));
    }

    /** Some readers want a STANDARD even in a year that has only summer time. */
    private static List<Observance> withStandard(List<Observance> observances, LocalDateTime start, ZoneOffset offset) {
        if (observances.stream().anyMatch(o -> !o.daylight())) {
            return observances;
        }
        List<Observance> all = new ArrayList<>(observances);
        all.set(0, new Observance(false, start, offset, offset));
        return all;
    }

    @Override
    public String name() {
        return "VTIMEZONE";
    }

    @Override
    public List<Property> properties() {
        return List.of(Property.text("TZID", tzid));
    }

    /**
     * An offset from a moment on.
     *
     * @param start
     *            the moment by the clock that was valid before it
     */
    record Observance(boolean daylight, LocalDateTime start, ZoneOffset before, ZoneOffset after) implements Component {
        @Override
        public String name() {
            return daylight ? "DAYLIGHT" : "STANDARD";
        }

        @Override
        public List<Property> properties() {
            return List.of(Property.floating("DTSTART", start), Property.raw("TZOFFSETFROM", written(before)), Property.raw("TZOFFSETTO",
                    written(after)), Property.text("TZNAME", brief(after)));
        }

        @Override
        public List<Component> parts() {
            return List.of();
        }

        private static String written(ZoneOffset offset) {
            String digits = offset.getTotalSeconds() == 0 ? "+0000" : offset.getId().replace(":", "");
            return digits;
        }

        /** As the time zone database names zones without letters of their own: "+06". */
        private static String brief(ZoneOffset offset) {
            String digits = written(offset);
            return digits.endsWith("00") && digits.length() == 5 ? digits.substring(0, 3) : digits;
        }
    }
}
