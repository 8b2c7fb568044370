package org.chancery.ui.dossier;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Participation;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.text.Words;

/** How parties are called in lists. */
record PartyWords(Words words) {

    /** The country's code or an organisation's abbreviation, for a narrow column; empty if there is none. */
    String code(Party party) {
        return switch (party) {
            case State state -> state.country().code();
            case Organisation organisation -> organisation.abbreviation() == null ? "" : organisation.abbreviation();
            case Person person -> person.office() == null || person.office().country() == null ? "" : person.office().country().code();
        };
    }

    String name(Party party) {
        return switch (party) {
            case State state -> words.country(state.country());
            case Organisation organisation -> organisation.name();
            case Person person -> person.name() != null ? person.name() : title(person.office());
        };
    }

    /** Office and role: "President of Kazakhstan · host". */
    String detail(Participation participation) {
        String office = participation.party() instanceof Person person && person.name() != null ? title(person.office()) : "";
        return Stream.of(office, words.role(participation.role())).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String title(@org.jspecify.annotations.Nullable Office office) {
        return office == null ? "" : Objects.requireNonNull(office.title());
    }
}
