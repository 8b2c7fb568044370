package org.chancery.exchange.bundle;

import java.util.UUID;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.exchange.JsonValues;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.PartyId;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Parties and what they do in an event. */
final class PartyForm {
    private PartyForm() {}

    static ObjectNode write(Participation participation) {
        ObjectNode node = JsonValues.object();
        node.set("party", write(participation.party()));
        return node.put("role", participation.role().code()).put("attendance", participation.attendance().code());
    }

    static Participation participation(Fields fields) {
        return new Participation(party(fields.object("party")), fields.word("role", ParticipantRole.class), fields.word("attendance",
                AttendanceState.class));
    }

    static ObjectNode write(Party party) {
        ObjectNode node = JsonValues.object();
        return switch (party) {
            case State(Country country) -> node.put("type", "state").put("country", country.code());
            case Organisation(PartyId id, String name, String abbreviation) ->
                    node.put("type", "organisation").put("id", id.toString()).put(
                            "name", name).put("abbreviation", abbreviation);
            case Person(PartyId id, String name, Office office) -> {
                node.put("type", "person").put("id", id.toString()).put("name", name);
                if (office == null) {
                    yield node.putNull("office");
                }
                node.set("office", write(office));
                yield node;
            }
        };
    }

    static Party party(Fields fields) {
        return switch (fields.string("type")) {
            case "state" -> new State(fields.parsed("country", Country::new));
            case "organisation" -> new Organisation(id(fields), fields.string("name"), fields.text("abbreviation"));
            case "person" -> fields.checked("name", () -> new Person(id(fields), fields.text("name"), office(fields.objectOrNull(
                    "office"))));
            default -> fields.bad("type");
        };
    }

    private static PartyId id(Fields fields) {
        return fields.parsed("id", text -> new PartyId(UUID.fromString(text)));
    }

    private static ObjectNode write(Office office) {
        return JsonValues.object().put("title", office.title()).put("country", JsonValues.text(office.country())).put("organisation", office
                .organisation()).put("from", JsonValues.day(office.from())).put("to", JsonValues.day(office.to()));
    }

    private static @Nullable Office office(@Nullable Fields fields) {
        return fields == null ? null
                : new Office(fields.string("title"), fields.parsedOrNull("country", Country::new), fields.text("organisation"), DateForm
                        .dayOrNull(fields, "from"), DateForm.dayOrNull(fields, "to"));
    }
}
