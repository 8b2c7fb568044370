package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A store of each version that was ever in use, made by that version: an article about a meeting and a visit was read into it, and a forum was
 * added by hand and given a day. Versions 1, 9 and 11 were never in use. From version 3 on a city is called as it was on the day of the event.
 */
@DisplayName("A store that an older Chancery made")
class OldStoresTest {
    @TempDir
    private Path temporary;

    @ParameterizedTest(name = "of version {0}")
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 10, 12})
    @DisplayName("opens with all it holds, as it was saved, and a backup of what it was is kept")
    void opens(int version) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("store"));
        try (InputStream packed = Objects.requireNonNull(OldStoresTest.class.getResourceAsStream("old/v" + version + ".mv.db.gz"));
                InputStream in = new GZIPInputStream(packed)) {
            Files.copy(in, folder.resolve("chancery.mv.db"));
        }
        try (ChanceryStore store = ChanceryStore.open(folder, Clock.fixed(Samples.NOW, ZoneOffset.UTC))) {
            List<DiplomaticEvent> events = new ArrayList<>();
            store.events().forEach(EventFilter.EVERYTHING, events::add);
            assertThat(events).extracting(event -> event.facts().date().edtf() + " " + event.facts().status() + " " + event.facts().venue()
                    .city() + ": " + event.facts().name()).containsExactlyInAnyOrder(
                            "2021-04-03 HELD Samarkand: Visit of foreign minister to Uzbekistan",
                            "2021-05-12 SCHEDULED Tashkent: Meeting of presidents of Kazakhstan and Uzbekistan",
                            "2021-09-30 SCHEDULED " + (version < 3 ? "Astana" : "Nur-Sultan") + ": Forum by hand");
            DiplomaticEvent forum = events.stream().filter(event -> event.facts().name().equals("Forum by hand")).findFirst().orElseThrow();
            assertThat(forum.note()).isEqualTo("Seats for twelve");
            assertThat(forum.facts().participations()).hasSize(2);
            assertThat(forum.ledger().lines()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(store.history().of(forum.id(), "en")).hasSize(2);
            assertThat(store.search().search("Samarkand", 0, 5)).isNotEmpty();
            assertThat(store.check(done -> {}, () -> false).healthy()).isTrue();
            store.events().save(Change.of(Author.DESK, Samples.event("More", "2021", EventStatus.PLANNED, Samples.KZ)));
            assertThat(store.safekeeping().backups()).isNotEmpty();
        }
    }
}
