package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.place.Coordinates;
import org.chancery.place.Venue;
import org.chancery.store.json.EventJson;
import org.chancery.store.seal.Sha256;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The check of a store")
class HealthCheckTest {
    @TempDir
    private Path folder;

    private ChanceryStore open() {
        return ChanceryStore.open(folder.resolve("store"), Clock.fixed(Samples.NOW, ZoneOffset.UTC));
    }

    private static DiplomaticEvent save(ChanceryStore store, Claim... claims) {
        List<Attestation> said = List.of(claims).stream().map(claim -> Attestation.byHand(claim, LocalDate.of(2021, 9, 1))).toList();
        DiplomaticEvent event = Samples.event("Talks", "2021-11", EventStatus.PLANNED, Samples.KZ).withClaims(said, "en");
        return store.events().save(Change.of(Author.DESK, event)).getFirst();
    }

    private static Claim with(Party party) {
        return new Claim.With(new Participation(party, ParticipantRole.DELEGATE, AttendanceState.ANNOUNCED));
    }

    private static boolean healthy(ChanceryStore store) {
        return store.check(done -> {}, () -> false).healthy();
    }

    @Test
    @DisplayName("finds nothing wrong where two events spell one party, or nearly one place, otherwise")
    void spelledOtherwise() {
        try (ChanceryStore store = open()) {
            save(store, with(Organisation.named("Lakes Forum")), with(Person.named("Ivan Petrov", null)), new Claim.At(new Venue(null,
                    Samples.KZ, null, new Coordinates(0, 0), null)));
            save(store, with(Organisation.named("LAKES FORUM")), with(Person.named("Ivan  PETROV", null)), new Claim.At(new Venue("",
                    Samples.KZ, null, new Coordinates(-0.0, -0.0), null)));
            assertThat(healthy(store)).isTrue();
        }
    }

    @Test
    @DisplayName("takes what an earlier version has written, with the names of parties as the event had them, and nothing else")
    void earlierHash() throws Exception {
        DiplomaticEvent saved;
        try (ChanceryStore store = open()) {
            save(store, with(Organisation.named("Lakes Forum")));
            saved = save(store, with(Organisation.named("LAKES FORUM")));
        }
        hash(saved, EventJson.printOwnWithNames(saved, under("LAKES FORUM")));
        try (ChanceryStore store = open()) {
            assertThat(healthy(store)).isTrue();
        }
        hash(saved, EventJson.printOwnWithNames(saved, under("Rivers Forum")));
        try (ChanceryStore store = open()) {
            assertThat(healthy(store)).isFalse();
        }
    }

    private static List<Participation> under(String name) {
        return List.of(new Participation(Organisation.named(name), ParticipantRole.DELEGATE, AttendanceState.ANNOUNCED));
    }

    private void hash(DiplomaticEvent event, String of) throws Exception {
        Files.deleteIfExists(folder.resolve("store/chancery.sums"));
        String url = "jdbc:h2:file:" + folder.resolve("store/chancery") + ";DB_CLOSE_ON_EXIT=FALSE";
        try (var connection = DriverManager.getConnection(url, "chancery", ""); var change = connection.prepareStatement(
                "UPDATE event SET record_hash = ? WHERE id = ?")) {
            change.setString(1, Sha256.hex(of.getBytes(StandardCharsets.UTF_8)));
            change.setObject(2, event.id().value());
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }
}
