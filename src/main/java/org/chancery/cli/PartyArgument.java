package org.chancery.cli;

import java.util.Locale;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.agenda.Word;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Country;

/** A participant as the command line writes it: {@code state:KZ:host}, {@code organisation:SCO}, {@code person:A. Name:chair:confirmed}. */
final class PartyArgument {
    private PartyArgument() {}

    /** @throws IllegalArgumentException with a sentence if it is written otherwise */
    static Participation parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length < 2 || parts.length > 4 || parts[1].isBlank()) {
            throw new IllegalArgumentException("\"" + text + "\" (KIND:NAME[:ROLE[:STATE]])");
        }
        ParticipantRole role = parts.length > 2 && !parts[2].isBlank() ? Word.parse(ParticipantRole.class, parts[2])
                : ParticipantRole.DELEGATE;
        AttendanceState attendance = parts.length > 3 && !parts[3].isBlank() ? Word.parse(AttendanceState.class, parts[3])
                : AttendanceState.ANNOUNCED;
        return new Participation(party(parts[0].strip().toLowerCase(Locale.ROOT), parts[1].strip()), role, attendance);
    }

    private static Party party(String kind, String name) {
        return switch (kind) {
            case "state" -> new State(Country.of(name));
            case "organisation", "organization" -> Organisation.named(name);
            case "person" -> Person.named(name, null);
            default -> throw new IllegalArgumentException("\"" + kind + "\" is none of state, organisation, person");
        };
    }
}
