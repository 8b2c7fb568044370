package org.chancery.store.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.AttendanceMode;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventProposal.Evidence;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.VisitKind;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.party.Organisation;
import org.chancery.party.Person;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Proposals as they wait in the inbox. */
public final class ProposalJson {
    private ProposalJson() {}

    public static String print(EventProposal proposal) {
        ObjectNode node = Json.put(Json.object(), "name", proposal.name());
        Json.put(Json.put(node, "kind", proposal.kind()), "visitKind", proposal.visitKind());
        Json.put(Json.put(node, "series", proposal.series()), "ordinal", proposal.ordinal());
        Json.put(Json.put(node, "status", proposal.status()), "level", proposal.level());
        Json.put(node, "mode", proposal.mode());
        node.set("date", DateJson.hours(DateJson.write(proposal.date()), proposal.hours()));
        node.set("newDate", DateJson.write(proposal.newDate()));
        node.set("place", VenueJson.write(proposal.venue()));
        Json.putAll(node, "countries", proposal.countries(), country -> JsonNodeFactory.instance.stringNode(country.code()));
        Json.putAll(node, "people", proposal.people(), PartyJson::write);
        Json.putAll(node, "organisations", proposal.organisations(), PartyJson::write);
        Json.putAll(node, "evidence", proposal.evidence(), ProposalJson::write);
        node.put("confidence", proposal.confidence());
        ObjectNode byField = node.putObject("fieldConfidence");
        proposal.fieldConfidence().forEach((field, confidence) -> byField.put(field.code(), confidence));
        return Json.print(node);
    }

    public static EventProposal parse(String text) {
        JsonNode node = Json.parse(text);
        JsonNode dateNode = node.get("date");
        EventDate date = DateJson.readOrUnknown(dateNode);
        Hours hours = dateNode == null ? null : DateJson.hours(dateNode);
        EventDate newDate = DateJson.readOrUnknown(node.get("newDate"));
        Venue venue = VenueJson.read(node.get("place"));
        List<Country> countries = Json.list(node.get("countries"), code -> Country.of(code.asString()));
        List<Person> people = Json.list(node.get("people"), p -> (Person) PartyJson.party(p));
        List<Organisation> organisations = Json.list(node.get("organisations"), o -> (Organisation) PartyJson.party(o));
        List<Evidence> evidence = Json.list(node.get("evidence"), ProposalJson::evidence);
        return new EventProposal(Json.string(node, "name"), Json.wordOf(node, "kind", EventKind.class), Json.word(node, "visitKind",
                VisitKind.class), Json.text(node, "series"), Json.map(node, "ordinal", Integer::valueOf),
                Json.wordOf(node, "status",
                        EventStatus.class),
                Json.word(node, "level", Level.class), Json.word(node, "mode", AttendanceMode.class), date, hours,
                newDate, venue, countries, people, organisations, evidence, node.get("confidence").asDouble(), byField(node.get(
                        "fieldConfidence")));
    }

    private static ObjectNode write(Evidence evidence) {
        ObjectNode node = Json.put(Json.object(), "field", evidence.field());
        node.set("passage", EventJson.passage(evidence.passage()));
        return Json.put(node, "rule", evidence.rule());
    }

    private static Evidence evidence(JsonNode node) {
        return new Evidence(Json.wordOf(node, "field", ClaimField.class), EventJson.passage(node.get("passage")),
                Json.string(node, "rule"));
    }

    private static Map<ClaimField, Double> byField(@Nullable JsonNode node) {
        Map<ClaimField, Double> confidence = new EnumMap<>(ClaimField.class);
        if (node != null) {
            node.properties()
                    .forEach(field -> confidence.put(org.chancery.agenda.Word.parse(ClaimField.class, field.getKey()), field.getValue()
                            .asDouble()));
        }
        return confidence;
    }
}
