package org.chancery.store.json;

import java.util.List;
import java.util.UUID;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.PartyId;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Country;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Parties, offices and participations. */
public final class PartyJson {
    private PartyJson() {}

    public static String print(Participation participation) {
        return Json.print(write(participation));
    }

    public static String print(List<Participation> participations) {
        return Json.print(Json.array(participations, PartyJson::write));
    }

    public static Participation parse(String text) {
        return participation(Json.parse(text));
    }

    public static List<Participation> parseAll(String text) {
        return Json.list(Json.parse(text), PartyJson::participation);
    }

    static ObjectNode write(Participation participation) {
        ObjectNode node = Json.object();
        node.set("party", write(participation.party()));
        return Json.put(Json.put(node, "role", participation.role()), "attendance", participation.attendance());
    }

    static Participation participation(JsonNode node) {
        return new Participation(party(node.get("party")), Json.wordOf(node, "role", ParticipantRole.class), Json.wordOf(node, "attendance",
                AttendanceState.class));
    }

    static ObjectNode write(Party party) {
        ObjectNode node = Json.object();
        switch (party) {
            case State(Country country) -> Json.put(node, "state", country);
            case Organisation(PartyId id, String name, String abbreviation) -> {
                Json.put(Json.put(node, "organisation", name), "abbreviation", abbreviation);
                Json.put(node, "id", id);
            }
            case Person(PartyId id, String name, Office office) -> {
                Json.put(Json.put(node, "person", name), "id", id);
                if (office != null) {
                    node.set("office", write(office));
                }
            }
        }
        return node;
    }

    static Party party(JsonNode node) {
        String state = Json.text(node, "state");
        if (state != null) {
            return new State(Country.of(state));
        }
        PartyId id = new PartyId(UUID.fromString(Json.string(node, "id")));
        String organisation = Json.text(node, "organisation");
        if (organisation != null) {
            return new Organisation(id, organisation, Json.text(node, "abbreviation"));
        }
        JsonNode office = node.get("office");
        return new Person(id, Json.text(node, "person"), office == null ? null : office(office));
    }

    private static ObjectNode write(Office office) {
        ObjectNode node = Json.put(Json.put(Json.object(), "title", office.title()), "country", (Object) office.country());
        return Json.put(Json.put(Json.put(node, "organisation", office.organisation()), "from", office.from()), "to", office.to());
    }

    private static Office office(JsonNode node) {
        return new Office(Json.string(node, "title"), Json.map(node, "country", Country::of), Json.text(node, "organisation"),
                Json.day(node,
                        "from"),
                Json.day(node, "to"));
    }
}
