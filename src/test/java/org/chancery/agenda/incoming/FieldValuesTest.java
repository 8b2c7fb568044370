package org.chancery.agenda.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventId;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.place.Country;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is told of a change")
class FieldValuesTest {
    private static final Organisation FORUM = Organisation.named("Lakes Forum");

    private static EventFacts with(Party party, ParticipantRole role) {
        Claim claim = new Claim.With(new Participation(party, role, AttendanceState.ANNOUNCED));
        return DiplomaticEvent
                .of(EventId.of("3f2b8c1e-0000-4000-8000-000000000001"), List.of(Attestation.byHand(claim, LocalDate.of(2026, 1,
                        1))), "en", true, Instant.EPOCH)
                .facts();
    }

    private static List<ClaimField> changes(Party was, Party willBe, ParticipantRole role) {
        return FieldValues.changes(with(was, ParticipantRole.DELEGATE), with(willBe, role)).stream().map(change -> (ClaimField) change
                .field()).toList();
    }

    @Test
    @DisplayName("is not how a party is spelled, but who it is, in which office, and as what it takes part")
    void parties() {
        Organisation shouted = Organisation.named("LAKES FORUM");
        Organisation abbreviated = new Organisation(FORUM.id(), FORUM.name(), "LF");
        assertThat(changes(FORUM, shouted, ParticipantRole.DELEGATE)).isEmpty();
        assertThat(changes(abbreviated, FORUM, ParticipantRole.DELEGATE)).as("more is known here").isEmpty();
        assertThat(changes(FORUM, abbreviated, ParticipantRole.DELEGATE)).containsExactly(ClaimField.PARTICIPANTS);
        assertThat(changes(FORUM, shouted, ParticipantRole.HOST)).containsExactly(ClaimField.PARTICIPANTS);
        assertThat(changes(FORUM, Organisation.named("Rivers Forum"), ParticipantRole.DELEGATE)).containsExactly(ClaimField.PARTICIPANTS);
        Person nobody = Person.named("Ivan Petrov", null);
        Person minister = Person.named("IVAN PETROV", Office.of("Minister", Country.of("KZ")));
        assertThat(changes(nobody, Person.named("Ivan PETROV", null), ParticipantRole.DELEGATE)).isEmpty();
        assertThat(changes(nobody, minister, ParticipantRole.DELEGATE)).containsExactly(ClaimField.PARTICIPANTS);
    }
}
