package org.chancery.store.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventId;
import org.chancery.agenda.Participation;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.Word;
import org.chancery.article.ArticleId;
import org.chancery.article.Passage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A whole event as history keeps it: what was in force, for people, and every claim, from which all of it follows again. */
public final class EventJson {
    private static final int HALF_A_MICROSECOND = 500;
    private static final Set<String> NAMES = Set.of("abbreviation", "organisation", "person");

    private EventJson() {}

    public static String print(DiplomaticEvent event) {
        return Json.print(node(event));
    }

    /**
     * The event without what stands in records of others, which change without it and may spell it otherwise: of an article or a party only
     * which it is. Two events that are equal but for that are printed alike, and so is one before it is stored and after, when its times have
     * been rounded to microseconds.
     */
    public static String printOwn(DiplomaticEvent event) {
        return printOwn(event, event.facts().participations(), NAMES);
    }

    /**
     * The same as it was up to version 12 of the tables, with the names of parties.
     *
     * @param who
     *            takes part, under the names of that time
     */
    public static String printOwnWithNames(DiplomaticEvent event, List<Participation> who) {
        return printOwn(event, who, Set.of("abbreviation"));
    }

    private static String printOwn(DiplomaticEvent event, List<Participation> who, Set<String> ofOthers) {
        ObjectNode node = Json.putAll(node(event), "participations", who, PartyJson::write);
        Json.put(Json.put(node, "created", rounded(event.created())), "modified", rounded(event.modified()));
        Json.putAll(node, "names", new TreeMap<>(event.facts().aliases()).entrySet().stream().toList(), name -> Json.put(Json.object(), name
                .getKey(), name.getValue()));
        for (JsonNode participation : node.path("participations")) {
            ((ObjectNode) participation.get("party")).remove(ofOthers);
        }
        for (JsonNode attestation : node.path("attestations")) {
            if (attestation.get("article") instanceof ObjectNode article) {
                article.retain("id", "sha256");
            }
        }
        return Json.print(node);
    }

    private static Instant rounded(Instant time) {
        return time.plusNanos(HALF_A_MICROSECOND).truncatedTo(ChronoUnit.MICROS);
    }

    private static ObjectNode node(DiplomaticEvent event) {
        ObjectNode node = Json.put(Json.put(Json.object(), "id", event.id()), "uid", (Object) event.uid());
        inForce(node, event.facts());
        Json.put(Json.put(node, "note", event.note()), "owner", event.owner());
        Json.put(Json.put(node, "release", event.release()), "recheck", event.recheck());
        node.put("reviewed", event.reviewed()).put("version", event.version());
        Json.put(Json.put(node, "created", event.created()), "modified", event.modified());
        return Json.putAll(node, "attestations", event.attestations(), EventJson::write);
    }

    /**
     * The event as it was.
     *
     * @param language
     *            of the desk, for the choice of name
     */
    public static DiplomaticEvent parse(String text, String language) {
        JsonNode node = Json.parse(text);
        Instant created = Instant.parse(Json.string(node, "created"));
        List<Attestation> claims = Json.list(node.get("attestations"), EventJson::attestation);
        boolean reviewed = node.get("reviewed").asBoolean();
        DiplomaticEvent event = DiplomaticEvent.of(EventId.of(Json.string(node, "id")), claims, language, reviewed, created);
        return new DiplomaticEvent(event.id(), Json.string(node, "uid"), event.facts(), claims, Json.string(node, "note"), Json.string(node,
                "owner"), release(node, claims), Json.day(node, "recheck"), reviewed, node.get("version").asLong(), created,
                Instant.parse(Json.string(node,
                        "modified")));
    }

    /** What was kept before there were levels has the one that follows from its origin. */
    private static ReleaseLevel release(JsonNode node, List<Attestation> claims) {
        String level = Json.text(node, "release");
        return level == null ? ReleaseLevel.byOrigin(claims) : Word.parse(ReleaseLevel.class, level);
    }

    private static void inForce(ObjectNode node, EventFacts facts) {
        Json.put(node, "name", facts.name());
        Json.put(Json.put(node, "kind", facts.kind()), "visitKind", facts.visitKind());
        Json.put(Json.put(node, "series", facts.series()), "ordinal", facts.ordinal());
        Json.put(Json.put(node, "status", facts.status()), "level", facts.level());
        Json.put(node, "mode", facts.mode());
        node.set("date", DateJson.hours(DateJson.write(facts.date()), facts.hours()));
        if (!facts.previousDate().isUnknown()) {
            node.set("previousDate", DateJson.write(facts.previousDate()));
        }
        if (!facts.venue().isUnknown()) {
            node.set("place", VenueJson.write(facts.venue()));
        }
        Json.putAll(node, "participations", facts.participations(), PartyJson::write);
    }

    private static ObjectNode write(Attestation attestation) {
        ObjectNode node = Json.object();
        node.set("claim", ClaimJson.write(attestation.claim()));
        if (attestation.source() != null) {
            node.set("article", write(attestation.source()));
        }
        Passage passage = attestation.passage();
        if (passage != null) {
            node.set("passage", passage(passage));
        }
        Json.put(node, "day", attestation.day()).put("chosen", attestation.chosen());
        return Json.put(node, "rule", attestation.rule());
    }

    static ObjectNode passage(Passage passage) {
        return Json.object().put("start", passage.start()).put("end", passage.end()).put("text", passage.text());
    }

    static Passage passage(JsonNode node) {
        return new Passage(node.get("start").asInt(), node.get("end").asInt(), Json.string(node, "text"));
    }

    private static ObjectNode write(Citation source) {
        ObjectNode node = Json.put(Json.put(Json.object(), "id", source.id()), "title", source.title());
        Json.put(Json.put(node, "outlet", source.outlet()), "published", source.published());
        return Json.put(Json.put(node, "language", source.language()), "sha256", source.sha256());
    }

    private static Attestation attestation(JsonNode node) {
        Claim claim = ClaimJson.read(node.get("claim"));
        LocalDate day = LocalDate.parse(Json.string(node, "day"));
        JsonNode article = node.get("article");
        JsonNode passage = node.get("passage");
        return new Attestation(claim, article == null ? null : citation(article), passage == null ? null : passage(passage), day, node.get(
                "chosen").asBoolean(), Json.text(node, "rule"));
    }

    private static @Nullable Citation citation(JsonNode node) {
        return new Citation(new ArticleId(UUID.fromString(Json.string(node, "id"))), Json.string(node, "title"), Json.text(node, "outlet"),
                Json
                        .day(node, "published"),
                Json.text(node, "language"), Json.string(node, "sha256"));
    }
}
