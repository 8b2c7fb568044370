package org.chancery.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.date.EventDate;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The event editor's form")
class EventFormTest {
    private static final LocalDate TODAY = LocalDate.parse("2021-07-05");

    private final DiplomaticEvent event = DiplomaticEvent.of(EventId.random(), List.of(hand(new Claim.Named("Lake summit")), hand(
            new Claim.OfKind(EventKind.SUMMIT, null)), hand(new Claim.Dated(EventDate.parse("2021"), null)),
            hand(new Claim.InStatus(
                    EventStatus.PLANNED)),
            hand(new Claim.At(Venue.in(Country.of("KG"))))), "en", false, Instant.EPOCH);

    @Test
    @DisplayName("adds no claim when nothing was changed")
    void nothingChanged() {
        DiplomaticEvent after = EventForm.of(event).applyTo(event, TODAY, v -> null, "en");
        assertThat(after.attestations()).isEqualTo(event.attestations());
        assertThat(after.reviewed()).isTrue();
    }

    @Test
    @DisplayName("makes a choice of each changed field, and of no other")
    void changedFields() {
        EventForm f = EventForm.of(event);
        EventForm changed = new EventForm(f.name(), f.kind(), f.visitKind(), Level.HIGHEST, f.status(), f.mode(), "2021-08-14", "15:00", "",
                "Cholpon-Ata", "KG", "", "3", f.participations(), "Ask about hotels", "", ReleaseLevel.CONFIDENTIAL);
        DiplomaticEvent after = changed.applyTo(event, TODAY, typed -> null, "en");
        assertThat(after.attestations()).filteredOn(Attestation::chosen).extracting(Attestation::field).containsExactlyInAnyOrder(
                ClaimField.LEVEL, ClaimField.ORDINAL, ClaimField.DATE, ClaimField.PLACE);
        assertThat(after.facts().date().edtf()).isEqualTo("2021-08-14");
        assertThat(after.facts().venue().city()).isEqualTo("Cholpon-Ata");
        assertThat(after.facts().ordinal()).isEqualTo(3);
        assertThat(after.note()).isEqualTo("Ask about hotels");
        assertThat(after.release()).isEqualTo(ReleaseLevel.CONFIDENTIAL);
        assertThat(after.attestations()).hasSize(event.attestations().size() + 4);
    }

    @Test
    @DisplayName("names what cannot be read")
    void faults() {
        EventForm f = EventForm.of(event);
        EventForm broken = new EventForm(" ", f.kind(), null, null, f.status(), null, "30 September", "", "16:00", "", "Kyrgyzstan", "",
                "third", List.of(), "", "", f.release());
        assertThat(broken.faults()).containsExactly(EventForm.Fault.NAME, EventForm.Fault.DATE, EventForm.Fault.TIME,
                EventForm.Fault.COUNTRY, EventForm.Fault.ORDINAL);
        assertThat(f.faults()).isEmpty();
    }

    private static Attestation hand(Claim claim) {
        return Attestation.byHand(claim, LocalDate.parse("2021-07-01"));
    }
}
