package org.chancery.icalendar.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.incoming.ImportItem.Outcome;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.agenda.incoming.ImportUndo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An import is taken back as one, and what somebody did since is not. */
class ImportUndoTest extends ImportCase {
    private static final String[] LIMA = Calendars.event("UID:lima@x", "DTSTAMP:20261101T000000Z", "SUMMARY:Lima summit",
            "DTSTART;VALUE=DATE:20270301", "LOCATION:Lima");
    private static final String[] MOVED = Calendars.event("UID:lima@x", "DTSTAMP:20261110T000000Z", "SEQUENCE:2",
            "SUMMARY:Lima summit", "DTSTART;VALUE=DATE:20270405", "LOCATION:Lima");
    private static final String[] QUITO = Calendars.event("UID:quito@x", "DTSTAMP:20261101T000000Z", "SUMMARY:Quito talks",
            "DTSTART:20270302T090000Z");

    private static String[] both(String[] one, String[] other) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(one), java.util.Arrays.stream(other)).toArray(String[]::new);
    }

    private ImportUndo imported(String... lines) {
        ImportPlan plan = calendars.plan(store(), Calendars.calendar(lines));
        ImportUndo undo = ImportUndo.before(plan.items(), store().events(), store().imports());
        Calendars.into(store(), CalendarLimits.USUAL).apply(plan.items(), saved -> {}, () -> false);
        return undo;
    }

    private DiplomaticEvent lima() {
        return Objects.requireNonNull(store().events().byUid(Set.of("lima@x")).get("lima@x"));
    }

    @Test
    @DisplayName("new events go, changed ones are as they were, and what the file said is forgotten")
    void takenBack() {
        calendars.accept(store(), LIMA);
        DiplomaticEvent before = lima();
        ImportUndo undo = imported(both(MOVED, QUITO));
        assertThat(Calendars.all(store())).hasSize(2);
        assertThat(lima().facts().date().edtf()).isEqualTo("2027-04-05");

        assertThat(undo.takeBack(at -> {})).isZero();

        assertThat(Calendars.all(store())).hasSize(1);
        assertThat(lima().facts()).isEqualTo(before.facts());
        assertThat(lima().attestations()).isEqualTo(before.attestations());
        ImportPlan again = calendars.plan(store(), Calendars.calendar(both(MOVED, QUITO)));
        assertThat(again.count(Outcome.CHANGED)).isEqualTo(1);
        assertThat(again.count(Outcome.NEW)).isEqualTo(1);
    }

    @Test
    @DisplayName("what was taken back can be brought again, and taken back again")
    void again() {
        calendars.accept(store(), LIMA);
        ImportUndo undo = imported(both(MOVED, QUITO));
        DiplomaticEvent moved = lima();
        undo.takeBack(at -> {});

        undo.again(at -> {});

        assertThat(Calendars.all(store())).hasSize(2);
        assertThat(lima().facts()).isEqualTo(moved.facts());
        assertThat(calendars.plan(store(), Calendars.calendar(both(MOVED, QUITO))).count(Outcome.UNCHANGED)).isEqualTo(2);
        assertThat(undo.takeBack(at -> {})).isZero();
        assertThat(Calendars.all(store())).hasSize(1);
        assertThat(lima().facts().date().edtf()).isEqualTo("2027-03-01");
    }

    @Test
    @DisplayName("an event that somebody has changed since stays, and is counted")
    void changedSince() {
        ImportUndo undo = imported(both(LIMA, QUITO));
        DiplomaticEvent renamed = lima().withClaims(List.of(Attestation.choice(new Claim.Named("Andean summit"), java.time.LocalDate.of(
                2026, 11, 30))), "en");
        store().events().save(Change.of(Author.DESK, renamed));

        assertThat(undo.takeBack(at -> {})).isEqualTo(1);

        assertThat(Calendars.all(store())).extracting(event -> event.facts().name()).containsExactly("Andean summit");
    }

    @Test
    @DisplayName("of an import that was cancelled halfway only that goes which was saved")
    void halfway() {
        calendars.accept(store(), LIMA);
        ImportPlan plan = calendars.plan(store(), Calendars.calendar(both(MOVED, QUITO)));
        ImportUndo undo = ImportUndo.before(plan.items(), store().events(), store().imports());
        Calendars.into(store(), CalendarLimits.USUAL).apply(plan.items().subList(0, 1), saved -> {}, () -> false);

        assertThat(undo.takeBack(at -> {})).isZero();

        assertThat(Calendars.all(store())).hasSize(1);
        assertThat(lima().facts().date().edtf()).isEqualTo("2027-03-01");
    }
}
