package org.chancery.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.PastState;
import org.chancery.agenda.incoming.ImportItem.Outcome;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.date.DateWindow;
import org.chancery.store.ChanceryStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A bundle that is brought into an empty store")
class BundleRoundTripTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "makes the same store of it, whose bundle is the same byte for byte: seed {0}")
    @ValueSource(longs = {1, 2, 5, 13})
    void thereAndBack(long seed) {
        Bundles bundles = new Bundles(folder);
        try (ChanceryStore from = bundles.open("from"); ChanceryStore to = bundles.open("to", Bundles.NOW.plusSeconds(77))) {
            Bundles.fill(from, seed, 230);
            Path first = bundles.export(from, "first.json");
            BundleImport in = Bundles.into(to);
            ImportPlan plan = in.plan(first, read -> {}, () -> false);
            assertThat(plan.remarks()).isEmpty();
            assertThat(plan.items()).hasSize(230).allSatisfy(item -> assertThat(item.outcome()).isEqualTo(Outcome.NEW));
            in.apply(first, plan.items(), taken -> {}, saved -> {}, () -> false);

            same(from, to);
            assertThat(Bundles.text(bundles.export(to, "second.json"))).isEqualTo(Bundles.text(first));

            ImportPlan again = in.plan(first, read -> {}, () -> false);
            assertThat(again.remarks()).isEmpty();
            assertThat(again.items()).allSatisfy(item -> assertThat(item.outcome()).isEqualTo(Outcome.UNCHANGED));
            in.apply(first, again.items(), taken -> {}, saved -> {}, () -> false);
            same(from, to);
            assertThat(Bundles.text(bundles.export(to, "third.json"))).isEqualTo(Bundles.text(first));
        }
    }

    @ParameterizedTest(name = "is the same again without the notes, when none was asked for: seed {0}")
    @ValueSource(longs = 21)
    void withoutNotes(long seed) {
        Bundles bundles = new Bundles(folder);
        try (ChanceryStore from = bundles.open("from"); ChanceryStore to = bundles.open("to")) {
            Bundles.fill(from, seed, 60);
            Path first = bundles.export(from, "first.json", false);
            Bundles.accept(to, first);
            assertThat(Bundles.text(bundles.export(to, "second.json", true)).replaceFirst("\"notes\":true", "\"notes\":false")).isEqualTo(
                    Bundles.text(first));
        }
    }

    /** Events, what is in force of them, claims, articles, parties, series, history, outlines, and what calendars said and were told. */
    private static void same(ChanceryStore from, ChanceryStore to) {
        Map<EventId, DiplomaticEvent> before = byId(from);
        Map<EventId, DiplomaticEvent> after = byId(to);
        assertThat(after).isEqualTo(before);
        List<String> uids = before.values().stream().map(DiplomaticEvent::uid).toList();
        assertThat(to.imports().last(java.util.Set.copyOf(uids))).isEqualTo(from.imports().last(java.util.Set.copyOf(uids))).isNotEmpty();
        assertThat(to.exports().last(java.util.Set.copyOf(uids))).isEqualTo(from.exports().last(java.util.Set.copyOf(uids))).isNotEmpty();
        assertThat(to.parties().all()).containsExactlyInAnyOrderElementsOf(from.parties().all());
        assertThat(to.series().all()).isEqualTo(from.series().all());
        assertThat(to.articles().newest(10_000)).containsExactlyInAnyOrderElementsOf(from.articles().newest(10_000)).isNotEmpty();
        assertThat(outlines(to)).isEqualTo(outlines(from));
        before.forEach((id, event) -> {
            List<PastState> history = from.history().of(id, "en");
            assertThat(to.history().of(id, "en")).isEqualTo(history).isNotEmpty();
            event.attestations().stream().filter(one -> one.source() != null).forEach(one -> assertThat(to.articles().find(one.source()
                    .id())).isEqualTo(from.articles().find(one.source().id())));
        });
    }

    private static List<EventOutline> outlines(ChanceryStore store) {
        return store.events().outlines(DateWindow.ALWAYS, EventFilter.EVERYTHING);
    }

    private static Map<EventId, DiplomaticEvent> byId(ChanceryStore store) {
        Map<EventId, DiplomaticEvent> all = new TreeMap<>();
        Bundles.all(store).forEach(event -> all.put(event.id(), event));
        return all;
    }
}
