package org.chancery.agenda.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.PastParty;
import org.chancery.agenda.past.PastChange.Kind;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.jspecify.annotations.Nullable;

/** The past of one party. */
public record PartyPast(List<PastParty> states) {

    /** @param states oldest first */
    public PartyPast {
        states = List.copyOf(states);
    }

    /** Oldest first. */
    public List<PastChange> changes() {
        List<PastChange> changes = new ArrayList<>();
        Party before = null;
        for (PastParty past : states) {
            Party after = past.state();
            Differences<Party> all = new Differences<>(before, after);
            all.in(PastField.NAME, PartyPast::name).in(PastField.ABBREVIATION, PartyPast::abbreviation).in(PastField.OFFICE,
                    PartyPast::office);
            changes.add(new PastChange(changes.size() + 1, past.when(), past.who(), before == null ? Kind.ADDED : Kind.CHANGED, all
                    .found()));
            before = after;
        }
        return changes;
    }

    /** What the change of that number left; empty if there is no such change. */
    public Optional<Party> state(int number) {
        return number < 1 || number > states.size() ? Optional.empty() : Optional.of(states.get(number - 1).state());
    }

    private static @Nullable PastValue name(Party party) {
        return Differences.text(switch (party) {
            case State state -> state.country().code();
            case Organisation organisation -> organisation.name();
            case Person person -> person.name();
        });
    }

    private static @Nullable PastValue abbreviation(Party party) {
        return party instanceof Organisation organisation ? Differences.text(organisation.abbreviation()) : null;
    }

    private static @Nullable PastValue office(Party party) {
        return party instanceof Person person && person.office() != null ? new PastValue.Holds(person.office()) : null;
    }
}
