package org.chancery.icalendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventKind;
import org.chancery.date.EventDate;
import org.chancery.icalendar.Entry.Days;
import org.chancery.icalendar.Entry.State;
import org.chancery.icalendar.Entry.Timed;
import org.chancery.icalendar.claim.ClaimWriter;
import org.chancery.icalendar.line.Component;
import org.chancery.icalendar.line.Parameter;
import org.chancery.icalendar.line.Property;
import org.chancery.place.Coordinates;
import org.chancery.text.Words;
import org.jspecify.annotations.Nullable;

/** Makes the VEVENT of an event that is written. */
final class EventLines {
    private final ExportOptions options;
    private final EventText text;
    private final RichEvent rich;
    private final EventAlarms alarms;
    private final Map<EventKind, Property> categories = new EnumMap<>(EventKind.class);

    EventLines(ExportOptions options) {
        this.options = options;
        this.text = new EventText(options);
        this.rich = new RichEvent(options, text);
        this.alarms = new EventAlarms(options);
    }

    /** All properties but SEQUENCE, which hangs on what was exported before. */
    List<Property> of(DiplomaticEvent event, Entry entry) {
        List<Property> lines = new ArrayList<>();
        lines.add(Property.text("UID", event.uid()));
        lines.add(Property.utc("DTSTAMP", event.modified()));
        lines.add(Property.utc("CREATED", event.created()));
        lines.add(Property.utc("LAST-MODIFIED", event.modified()));
        switch (entry) {
            case Days days -> days(lines, event, days);
            case Timed timed -> timed(lines, event, timed);
            case Entry.None none -> throw new IllegalArgumentException("left out: " + none.reason());
        }
        place(lines, event.facts());
        description(lines, event);
        if (options.program().keepsClaims()) {
            own(lines, event);
        }
        return lines;
    }

    /** What iCalendar cannot say, so that our own exports come back without loss. */
    private void own(List<Property> lines, DiplomaticEvent event) {
        if (event.recheck() != null) {
            lines.add(Property.date("X-CHANCERY-RECHECK", event.recheck()));
        }
        lines.addAll(ClaimWriter.of(event.attestations()));
    }

    private boolean isRich() {
        return options.rich() && options.program().readsRich();
    }

    /** The properties that other people's calendars act upon, as they are written, joined: a difference in these raises SEQUENCE. */
    static String actedUpon(List<Property> lines) {
        StringBuilder out = new StringBuilder(200);
        for (Property property : lines) {
            switch (property.name()) {
                case "DTSTART", "DTEND", "LOCATION", "STATUS" -> property.writeTo(out.append(out.isEmpty() ? "" : "\n"));
                default -> {}
            }
        }
        return out.toString();
    }

    /** The greatest INTEGER has none after it (RFC 5545, 3.3.8). */
    static int nextSequence(int sequence) {
        return sequence == Integer.MAX_VALUE ? sequence : sequence + 1;
    }

    private void days(List<Property> lines, DiplomaticEvent event, Days days) {
        lines.add(Property.date("DTSTART", days.first()));
        lines.add(Property.date("DTEND", days.last().plusDays(1)));
        state(lines, days.state(), true);
        lines.add(Property.raw("CLASS", Classification.of(event.release())));
        if (options.program() == CalendarProgram.OUTLOOK) {
            lines.add(Property.raw("X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE"));
        }
        title(lines, event, text.title(event.facts(), days.remark()));
    }

    private void timed(List<Property> lines, DiplomaticEvent event, Timed timed) {
        lines.add(time("DTSTART", timed.start(), timed.zone()));
        if (timed.end() != null) {
            lines.add(time("DTEND", timed.end(), timed.zone()));
        }
        state(lines, timed.state(), false);
        lines.add(Property.raw("CLASS", Classification.of(event.release())));
        title(lines, event, text.title(event.facts(), timed.remark()));
    }

    private static Property time(String name, java.time.LocalDateTime time, ZoneId zone) {
        return Zones.named(zone) ? Property.local(name, time, zone.getId()) : Property.utc(name, time.atZone(zone).toInstant());
    }

    /** A day that is only a date never blocks one; Outlook takes what is tentative from its own property. */
    private static void state(List<Property> lines, State state, boolean wholeDays) {
        lines.add(Property.raw("STATUS", state.name()));
        boolean busy = !wholeDays && state != State.CANCELLED;
        lines.add(Property.raw("TRANSP", busy ? "OPAQUE" : "TRANSPARENT"));
        lines.add(Property.raw("X-MICROSOFT-CDO-BUSYSTATUS", switch (state) {
            case TENTATIVE -> "TENTATIVE";
            case CONFIRMED -> busy ? "BUSY" : "FREE";
            case CANCELLED -> "FREE";
        }));
    }

    private void title(List<Property> lines, DiplomaticEvent event, String title) {
        lines.add(text("SUMMARY", title, text.languageOfName(event)));
        if (options.program().readsCategories()) {
            lines.add(categories.computeIfAbsent(event.facts().kind(), kind -> Property.text("CATEGORIES", new Words(options.messages())
                    .kind(kind))));
        }
    }

    private void place(List<Property> lines, EventFacts facts) {
        String location = text.location(facts.venue());
        Coordinates at = facts.venue().coordinates();
        if (location != null) {
            lines.add(text("LOCATION", location, ownLanguage()));
        }
        if (at != null) {
            lines.add(Property.raw("GEO", geo(at)));
        }
        if (at != null && location != null && options.program() == CalendarProgram.APPLE) {
            lines.add(appleMap(location, at));
        }
        EventDate date = facts.date();
        if (!date.isUnknown()) {
            lines.add(Property.text("X-EDTF-DATE", date.edtf()));
        }
        if (!facts.previousDate().isUnknown()) {
            lines.add(Property.text("X-EDTF-PREVIOUS-DATE", facts.previousDate().edtf()));
        }
    }

    /** What Apple's programs draw a map by; without a quotation mark, which many programs cannot read in a parameter. */
    private static Property appleMap(String location, Coordinates at) {
        return new Property("X-APPLE-STRUCTURED-LOCATION", List.of(new Parameter("VALUE", "URI"), new Parameter("X-APPLE-RADIUS", "72"),
                new Parameter("X-TITLE", location.replace('"', '\''))), "geo:" + geo(at).replace(';', ','));
    }

    /** The components inside the event; none unless they are asked for, or came with it. */
    List<Component> parts(DiplomaticEvent event, Entry entry, KeptLines kept) {
        List<Component> parts = new ArrayList<>();
        if (isRich()) {
            parts.addAll(rich.parts(event));
        }
        parts.addAll(alarms.of(event, entry, event.facts().name(), kept.alarms()));
        return parts;
    }

    private void description(List<Property> lines, DiplomaticEvent event) {
        String address = address(event);
        if (address != null) {
            lines.add(Property.raw("URL", address));
        }
        String description = text.description(event);
        lines.add(text("DESCRIPTION", description, ownLanguage()));
        if (isRich()) {
            lines.addAll(rich.lines(event, description));
        }
    }

    static String geo(Coordinates at) {
        return degrees(at.latitude()) + ';' + degrees(at.longitude());
    }

    /** With six digits after the point, as RFC 5545, 3.8.1.6 has it. */
    private static String degrees(double value) {
        long millionths = Math.round(value * 1e6);
        String digits = Long.toString(1_000_000 + Math.abs(millionths % 1_000_000));
        return (millionths < 0 ? "-" : "") + Math.abs(millionths / 1_000_000) + '.' + digits.substring(1);
    }

    /** The web address of the newest source that has one which a URI may be. */
    private @Nullable String address(DiplomaticEvent event) {
        List<Attestation> sourced = new ArrayList<>();
        for (Attestation claim : event.attestations()) {
            if (claim.source() != null) {
                sourced.add(claim);
            }
        }
        return sourced.isEmpty() ? null
                : sourced.stream().sorted(Comparator.comparing(Attestation::day).reversed()).map(Attestation::source).distinct().map(
                        source -> options.address().apply(Objects.requireNonNull(source))).filter(EventLines::isWebAddress).findFirst()
                        .orElse(null);
    }

    static boolean isWebAddress(@Nullable String address) {
        if (address == null) {
            return false;
        }
        try {
            URI uri = new URI(address);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && address.equals(uri
                    .toASCIIString());
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    private @Nullable String ownLanguage() {
        String language = options.messages().language();
        return language.equals(Locale.ENGLISH.getLanguage()) ? null : language;
    }

    private static Property text(String name, String value, @Nullable String language) {
        return language == null ? Property.text(name, value) : Property.text(name, value, new Parameter("LANGUAGE", language));
    }
}
