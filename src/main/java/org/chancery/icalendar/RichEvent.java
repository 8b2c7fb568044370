package org.chancery.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.icalendar.line.Component;
import org.chancery.icalendar.line.Parameter;
import org.chancery.icalendar.line.Property;
import org.chancery.icalendar.line.TextValue;
import org.chancery.place.Coordinates;

/**
 * What few programs read, beside the plain DESCRIPTION, LOCATION and URL that all do: people and places as components (RFC 9073), sources,
 * series and kind as links (RFC 9253).
 */
final class RichEvent {
    private final ExportOptions options;
    private final EventText text;

    RichEvent(ExportOptions options, EventText text) {
        this.options = options;
        this.text = text;
    }

    /** PARTICIPANT and VLOCATION components. */
    List<Component> parts(DiplomaticEvent event) {
        List<Component> parts = new ArrayList<>();
        String location = text.location(event.facts().venue());
        if (location != null) {
            parts.add(location(location, event.facts().venue().coordinates()));
        }
        event.facts().participations().forEach(one -> parts.add(participant(event, one)));
        return parts;
    }

    private static Component location(String location, @org.jspecify.annotations.Nullable Coordinates at) {
        List<Property> lines = new ArrayList<>();
        lines.add(Property.text("UID", uid("location:" + location)));
        lines.add(Property.text("NAME", location));
        if (at != null) {
            lines.add(Property.raw("GEO", EventLines.geo(at)));
        }
        return new EventPart("VLOCATION", lines);
    }

    private Component participant(DiplomaticEvent event, Participation one) {
        return new EventPart("PARTICIPANT",
                List.of(Property.text("UID", uid(event.uid() + one.party().id())), Property.raw("PARTICIPANT-TYPE", type(
                        one.role())), Property.text("SUMMARY", text.participant(one))));
    }

    /**
     * Hosts carry it, and all others are there to speak (RFC 9073, 6.2). ACTIVE would be nearer, but ical4j
     * 4.4.0 reads no file in which it stands; and calcurse loses an event whose participants have a DESCRIPTION.
     */
    private static String type(ParticipantRole role) {
        return switch (role) {
            case HOST, CO_HOST -> "SPONSOR";
            case OBSERVER, GUEST -> "INACTIVE";
            case CHAIR, HEAD_OF_DELEGATION, DELEGATE, MEDIATOR, SIGNATORY -> "SPEAKER";
        };
    }

    private static String uid(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** LINK for each source with an address, REFID for the series, CONCEPT for the kind, and the description as HTML. */
    List<Property> lines(DiplomaticEvent event, String description) {
        List<Property> lines = new ArrayList<>();
        lines.add(
                new Property("STYLED-DESCRIPTION", List.of(new Parameter("VALUE", "TEXT"), new Parameter("FMTTYPE", "text/html")), TextValue
                        .escape(html(description))));
        sources(event).forEach((address, source) -> lines.add(new Property("LINK", List.of(new Parameter("VALUE", "URI"), new Parameter(
                "LINKREL", "SOURCE"), new Parameter("LABEL", label(source))), address)));
        event.attestations().stream().map(Attestation::claim).filter(Claim.InSeries.class::isInstance).map(Claim::value)
                .filter(name -> !name
                        .isEmpty())
                .reduce((old, next) -> next).ifPresent(name -> lines.add(Property.text("REFID", name)));
        lines.add(new Property("CONCEPT", List.of(), "tag:chancery.org,2026:kind/" + event.facts().kind().code()));
        return lines;
    }

    /** Each address once, the newest source first. */
    private Map<String, Citation> sources(DiplomaticEvent event) {
        Map<String, Citation> sources = new LinkedHashMap<>();
        event.attestations().reversed().stream().map(Attestation::source).filter(Objects::nonNull).forEach(source -> {
            String address = options.address().apply(source);
            if (EventLines.isWebAddress(address)) {
                sources.putIfAbsent(Objects.requireNonNull(address), source);
            }
        });
        return sources;
    }

    /** A parameter of other programs' properties: without quotation marks, which many cannot read. */
    private static String label(Citation source) {
        String label = source.outlet() == null ? source.title() : source.title() + ", " + source.outlet();
        return TextValue.shorten(label.replace('"', '\''), 100);
    }

    private static String html(String description) {
        return "<p>" + description.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n\n", "</p><p>").replace("\n",
                "<br>") + "</p>";
    }
}
