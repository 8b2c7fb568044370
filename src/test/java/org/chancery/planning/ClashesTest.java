package org.chancery.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.party.Office;
import org.chancery.party.Person;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.chancery.planning.Clash.Certainty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A clash")
class ClashesTest {
    private static final Person MINISTER = Person.named("A. Example", Office.of("Foreign Minister", Country.of("KZ")));
    private static final Person OFFICE = Person.holding(Office.of("Foreign minister", Country.of("KZ")));

    private static DiplomaticEvent event(EventStatus status, String edtf, @Nullable Hours hours, String city, Person who,
            AttendanceState attendance) {
        Venue venue = new Venue(city, null, null, null, ZoneId.of(city.equals("Geneva") ? "Europe/Zurich" : "Asia/Almaty"));
        List<Attestation> claims = Stream
                .of(new Claim.Named(city), new Claim.InStatus(status), new Claim.Dated(EventDate.parse(edtf), hours),
                        new Claim.At(venue), new Claim.With(new Participation(who, ParticipantRole.DELEGATE, attendance)))
                .map(claim -> Attestation
                        .byHand(claim, LocalDate.parse("2021-01-01")))
                .toList();
        return DiplomaticEvent.of(EventId.random(), claims, "en", true, Instant.EPOCH);
    }

    private static DiplomaticEvent event(EventStatus status, String edtf, String city) {
        return event(status, edtf, null, city, MINISTER, AttendanceState.ANNOUNCED);
    }

    @ParameterizedTest(name = "of {0} {1} with {2} {3} is {4}")
    @CsvSource({"SCHEDULED,2021-09-30,SCHEDULED,2021-09-29/2021-10-01,CERTAIN", "SCHEDULED,2021-09-30,PLANNED,2021-09-30,LIKELY",
            "SCHEDULED,2021-09-28/2021-09-30,SCHEDULED,[2021-09-27..2021-10-03],LIKELY", "SCHEDULED,2021-09-30,SCHEDULED,2021-09,POSSIBLE"})
    void certainty(EventStatus one, String first, EventStatus two, String second, Certainty certainty) {
        assertThat(Clashes.between(event(one, first, "Geneva"), event(two, second, "Astana"))).map(Clash::certainty).contains(certainty);
        assertThat(Clashes.between(event(two, second, "Astana"), event(one, first, "Geneva"))).map(Clash::certainty).contains(certainty);
    }

    @Test
    @DisplayName("is none in one place, on other days, in a vague year, or with what is off")
    void none() {
        DiplomaticEvent geneva = event(EventStatus.SCHEDULED, "2021-09-30", "Geneva");
        assertThat(Clashes.of(geneva, List.of(geneva, event(EventStatus.SCHEDULED, "2021-09-30", "Geneva"), event(EventStatus.SCHEDULED,
                "2021-10-01", "Astana"), event(EventStatus.PLANNED, "2021", "Astana"),
                event(EventStatus.CANCELLED, "2021-09-30",
                        "Astana"))))
                .isEmpty();
    }

    @Test
    @DisplayName("is none for somebody who has declined, and is one for whoever holds the office")
    void who() {
        DiplomaticEvent geneva = event(EventStatus.SCHEDULED, "2021-09-30", "Geneva");
        assertThat(Clashes.between(geneva, event(EventStatus.SCHEDULED, "2021-09-30", null, "Astana", MINISTER, AttendanceState.DECLINED)))
                .isEmpty();
        assertThat(Clashes.between(geneva, event(EventStatus.SCHEDULED, "2021-09-30", null, "Astana", OFFICE, AttendanceState.ANNOUNCED)))
                .isPresent();
    }

    @Test
    @DisplayName("is only likely when the hours of both, each by its own clock, do not overlap")
    void hours() {
        Hours three = new Hours(LocalTime.of(15, 0), LocalTime.of(16, 0));
        Hours eleven = new Hours(LocalTime.of(11, 0), LocalTime.of(12, 0));
        DiplomaticEvent astana = event(EventStatus.SCHEDULED, "2021-09-30", three, "Astana", MINISTER, AttendanceState.CONFIRMED);
        assertThat(Clashes.between(astana, event(EventStatus.SCHEDULED, "2021-09-30", three, "Geneva", MINISTER,
                AttendanceState.CONFIRMED))).map(Clash::certainty).contains(Certainty.LIKELY);
        assertThat(Clashes.between(astana, event(EventStatus.SCHEDULED, "2021-09-30", eleven, "Geneva", MINISTER,
                AttendanceState.CONFIRMED))).map(Clash::certainty).contains(Certainty.CERTAIN);
    }
}
