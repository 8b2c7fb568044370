package org.chancery.exchange.linked;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.agenda.AttendanceMode;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.article.ArticleId;
import org.chancery.exchange.JsonValues;
import org.chancery.place.Coordinates;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as schema.org's Event. Keys of which nothing is known are left out. The desk's notes are not among them.
 *
 * @param url
 *            the address of an article; null if none is known
 */
record LinkedEvent(LinkedParties parties, Function<Citation, @Nullable String> url) {

    ObjectNode node(DiplomaticEvent event) {
        EventFacts facts = event.facts();
        ObjectNode node = JsonValues.object().put("@type", "Event").put("@id", "urn:uuid:" + event.id()).put("identifier", event.uid()).put(
                "name", facts.name());
        new TreeMap<>(facts.aliases()).values().forEach(alias -> node.withArray("alternateName").add(alias));
        LinkedDates.put(node, facts.date(), facts.hours(), facts.venue().zone());
        status(node, facts);
        mode(node, facts.mode());
        location(node, facts.venue());
        parties.put(node, facts.participations());
        series(node, event);
        sources(node, event);
        return node;
    }

    /**
     * Only what schema.org has a word for: one that was moved to a new date is rescheduled, and keeps the old start if that can be said. An
     * offer or a plan is no schedule yet and has no status.
     */
    private static void status(ObjectNode node, EventFacts facts) {
        boolean moved = !facts.previousDate().isUnknown();
        String status = switch (facts.status()) {
            case POSTPONED -> "EventPostponed";
            case CANCELLED -> "EventCancelled";
            case SCHEDULED, HELD -> moved ? "EventRescheduled" : "EventScheduled";
            case PROPOSED, PLANNED -> null;
        };
        if (status != null) {
            node.put("eventStatus", "https://schema.org/" + status);
        }
        String previous = LinkedDates.start(facts.previousDate(), null, null);
        if (previous != null) {
            node.put("previousStartDate", previous);
        }
    }

    private static void mode(ObjectNode node, @Nullable AttendanceMode mode) {
        if (mode != null) {
            node.put("eventAttendanceMode", "https://schema.org/" + switch (mode) {
                case IN_PERSON -> "Offline";
                case ONLINE -> "Online";
                case MIXED -> "Mixed";
            } + "EventAttendanceMode");
        }
    }

    private static void location(ObjectNode node, Venue venue) {
        if (venue.isUnknown()) {
            return;
        }
        ObjectNode place = node.putObject("location").put("@type", "Place");
        String name = venue.building() == null ? venue.city() : venue.building();
        if (name != null) {
            place.put("name", name);
        }
        if (venue.city() != null || venue.country() != null) {
            ObjectNode address = place.putObject("address").put("@type", "PostalAddress");
            if (venue.city() != null) {
                address.put("addressLocality", venue.city());
            }
            if (venue.country() != null) {
                address.put("addressCountry", venue.country().code());
            }
        }
        Coordinates at = venue.coordinates();
        if (at != null) {
            place.putObject("geo").put("@type", "GeoCoordinates").put("latitude", at.latitude()).put("longitude", at.longitude());
        }
    }

    private static void series(ObjectNode node, DiplomaticEvent event) {
        event.attestations().stream().map(Attestation::claim).filter(claim -> claim instanceof Claim.InSeries in && in.series() != null
                && in.series().equals(event.facts().series())).findFirst().ifPresent(claim -> node.putObject("superEvent")
                        .put("@type",
                                "EventSeries")
                        .put("@id", "urn:uuid:" + Objects.requireNonNull(event.facts().series())).put("name", claim.value()));
    }

    /** Each article once, the oldest first. */
    private void sources(ObjectNode node, DiplomaticEvent event) {
        Map<ArticleId, Citation> cited = new LinkedHashMap<>();
        event.attestations().stream().map(Attestation::source).filter(Objects::nonNull).forEach(one -> cited.putIfAbsent(one.id(), one));
        if (cited.isEmpty()) {
            return;
        }
        ArrayNode articles = node.putArray("subjectOf");
        cited.values().forEach(one -> article(articles.addObject(), one));
    }

    private void article(ObjectNode node, Citation source) {
        node.put("@type", "NewsArticle").put("@id", "urn:uuid:" + source.id()).put("headline", source.title());
        String address = url.apply(source);
        if (address != null) {
            node.put("url", address);
        }
        if (source.published() != null) {
            node.put("datePublished", source.published().toString());
        }
        if (source.language() != null) {
            node.put("inLanguage", source.language());
        }
        if (source.outlet() != null) {
            node.putObject("publisher").put("@type", "Organization").put("name", source.outlet());
        }
    }
}
