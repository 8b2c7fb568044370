package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.agenda.Author;
import org.chancery.agenda.Bin.Binned;
import org.chancery.agenda.ChanceryFailure.StaleEvent;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.ExportMemory.Exported;
import org.chancery.agenda.ImportMemory.Imported;
import org.chancery.agenda.InboxEntry;
import org.chancery.agenda.InboxEntry.Decision;
import org.chancery.agenda.InboxEntry.Item;
import org.chancery.agenda.PastState;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.Series;
import org.chancery.agenda.past.EventPast;
import org.chancery.article.Article;
import org.chancery.party.PartyId;
import org.chancery.store.index.Block;
import org.chancery.store.index.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The bin")
class BinTest {
    private static final Article ARTICLE = Samples.article(1);

    @TempDir
    private Path folder;
    private final Hand hand = new Hand();
    private ChanceryStore store;

    /** A clock whose hand the test turns. */
    private static final class Hand extends Clock {
        private Instant now = Samples.NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void open() {
        store = ChanceryStore.open(folder.resolve("store"), hand);
    }

    @AfterEach
    void everyHashIsRight() {
        assertThat(store.check(done -> {}, () -> false).wrong()).isEmpty();
        store.close();
    }

    private DiplomaticEvent saved(DiplomaticEvent event) {
        return store.events().save(Change.of(Author.DESK, event)).getFirst();
    }

    private DiplomaticEvent talks() {
        return saved(Samples.event("Talks", "2021-09-30", EventStatus.SCHEDULED, Samples.KZ));
    }

    private void remove(DiplomaticEvent event) {
        store.events().remove(event.id(), event.version(), Author.DESK);
    }

    private List<EventId> binned() {
        return store.bin().all("en").stream().map(one -> one.event().id()).toList();
    }

    private void later(Duration by) {
        hand.now = hand.now.plus(by);
    }

    @Test
    @DisplayName("holds a removed event with all that hung on it, and brings it back as it was")
    void restore() {
        DiplomaticEvent read = Samples.everything(ARTICLE);
        InboxEntry entry = new InboxEntry(ARTICLE.id(), List.of(new Item(Samples.proposal(), Decision.ACCEPTED, read.id())));
        DiplomaticEvent event = store.events().save(new Change(Author.READING, List.of(ARTICLE), List.of(new Series(Samples.FORUM,
                "Forum of Interregional Cooperation")), List.of(read), List.of(entry))).getFirst();
        later(Duration.ofHours(1));
        remove(event);
        assertThat(store.inbox().find(ARTICLE.id()).orElseThrow().items()).extracting(Item::event).containsOnlyNulls();
        assertThat(store.bin().all("en")).containsExactly(new Binned(event, hand.now, Author.DESK, hand.now.plus(Duration.ofDays(90))));

        later(Duration.ofDays(2));
        DiplomaticEvent back = store.bin().restore(event, Author.COMMAND_LINE);
        assertThat(back).isEqualTo(event.saved(3, hand.now));
        assertThat(store.events().find(event.id())).contains(back);
        assertThat(store.inbox().find(ARTICLE.id())).contains(entry);
        assertThat(store.search().search("Interregional", 0, 9)).anyMatch(hit -> hit.id().equals(event.id().toString()));
        assertThat(binned()).isEmpty();
        assertThat(store.history().of(event.id(), "en")).extracting(PastState::state).containsExactly(event, null, back);
        saved(back.withNote("and goes on"));
    }

    @Test
    @DisplayName("lets an inbox decision be that was taken anew since")
    void decidedAnew() {
        DiplomaticEvent first = talks();
        DiplomaticEvent second = talks();
        store.events().save(new Change(Author.DESK, List.of(ARTICLE), List.of(), List.of(), List.of(new InboxEntry(ARTICLE.id(), List.of(
                new Item(Samples.proposal(), Decision.ACCEPTED, first.id()))))));
        remove(first);
        InboxEntry anew = new InboxEntry(ARTICLE.id(), List.of(new Item(Samples.proposal(), Decision.JOINED, second.id())));
        store.events().save(new Change(Author.DESK, List.of(), List.of(), List.of(), List.of(anew)));
        store.bin().restore(first, Author.DESK);
        assertThat(store.inbox().find(ARTICLE.id())).contains(anew);
    }

    @Test
    @DisplayName("brings back into any state that there was, and one removed twice as one")
    void anyState() {
        DiplomaticEvent first = talks();
        DiplomaticEvent second = saved(first.withNote("noted"));
        remove(second);
        DiplomaticEvent back = store.bin().restore(EventPast.back(second, first), Author.DESK);
        assertThat(back.note()).isEmpty();
        assertThat(back.version()).isEqualTo(4);
        remove(back);
        assertThat(store.bin().all("en")).singleElement().satisfies(one -> assertThat(one.event()).isEqualTo(back));
    }

    @Test
    @DisplayName("gives back nothing that is not in it, nor in the place of another event with its UID")
    void notThere() {
        DiplomaticEvent there = talks();
        assertThatThrownBy(() -> store.bin().restore(there, Author.DESK)).isInstanceOf(StaleEvent.class);
        assertThatThrownBy(() -> store.bin().delete(there.id())).isInstanceOf(StaleEvent.class);
        remove(there);
        DiplomaticEvent other = saved(Samples.event("Others", "2021", EventStatus.PLANNED, Samples.RU).withUid(there.uid()));
        assertThatThrownBy(() -> store.bin().restore(there, Author.DESK)).isInstanceOf(StaleEvent.class);
        remove(other);
        assertThat(store.bin().restore(there, Author.DESK).facts().name()).isEqualTo("Talks");
    }

    @Test
    @DisplayName("lets nothing out freer than its only article is by now")
    void freer() {
        DiplomaticEvent event = store.events().save(new Change(Author.READING, List.of(ARTICLE), List.of(), List.of(Samples.everything(
                ARTICLE).withRelease(ReleaseLevel.PUBLIC)), List.of())).getFirst();
        remove(event.withNote(""));
        store.events().save(Change.of(Author.DESK, ARTICLE.id(), ReleaseLevel.CONFIDENTIAL));
        assertThat(store.bin().restore(event, Author.DESK).release()).isEqualTo(ReleaseLevel.CONFIDENTIAL);
    }

    @Test
    @DisplayName("has left what an undo has put there again by another way")
    void undone() {
        DiplomaticEvent event = talks();
        remove(event);
        saved(event.saved(0, Samples.NOW));
        assertThat(binned()).isEmpty();
        later(Duration.ofDays(400));
        assertThat(store.bin().clear()).isZero();
        later(Duration.ofDays(2));
        assertThat(store.bin().clear()).isZero();
        assertThat(store.events().find(event.id())).isPresent();
    }

    @Test
    @DisplayName("is emptied after ninety days, at the second of two looks a day apart, and not an hour before")
    void ninetyDays() {
        DiplomaticEvent event = talks();
        remove(event);
        later(Duration.ofDays(90).minusSeconds(1));
        assertThat(store.bin().clear()).isZero();
        later(Duration.ofDays(2));
        assertThat(store.bin().clear()).as("first look after").isZero();
        later(Duration.ofHours(23));
        assertThat(store.bin().clear()).as("the same day").isZero();
        assertThat(binned()).containsExactly(event.id());
        later(Duration.ofHours(1));
        assertThat(store.bin().clear()).isEqualTo(1);
        assertThat(binned()).isEmpty();
        assertThat(store.history().of(event.id(), "en")).isEmpty();
        assertThat(store.bin().clear()).isZero();
    }

    @Test
    @DisplayName("keeps all its days when the clock was behind at the removal")
    void behind() {
        DiplomaticEvent event = talks();
        hand.now = Instant.parse("1970-01-01T00:00:00Z");
        remove(event);
        assertThat(store.bin().all("en")).singleElement().satisfies(one -> assertThat(one.keptUntil()).isEqualTo(Samples.NOW.plus(Duration
                .ofDays(90))));
        for (int day = 0; day <= 90; day++) {
            hand.now = Samples.NOW.plus(Duration.ofDays(day));
            assertThat(store.bin().clear()).as("day " + day).isZero();
        }
        hand.now = Samples.NOW.plus(Duration.ofDays(91));
        assertThat(store.bin().clear()).isEqualTo(1);
    }

    @Test
    @DisplayName("loses nothing to a clock that goes years ahead and jumps back")
    void ahead() {
        DiplomaticEvent event = talks();
        remove(event);
        for (int jump = 0; jump < 3; jump++) {
            Instant right = hand.now;
            hand.now = right.plus(Duration.ofDays(900L + jump * 30));
            assertThat(store.bin().clear()).isZero();
            hand.now = right.plus(Duration.ofHours(2));
            assertThat(store.bin().clear()).isZero();
        }
        later(Duration.ofDays(89));
        assertThat(store.bin().clear()).isZero();
        assertThat(store.bin().restore(event, Author.DESK).id()).isEqualTo(event.id());
    }

    @Test
    @DisplayName("lets nothing be found of what is gone for good, in no table, but the UID and SEQUENCE that have left the desk")
    void gone() throws Exception {
        DiplomaticEvent read = Samples.everything(ARTICLE).withNote("Marktword in the note");
        DiplomaticEvent event = store.events().save(new Change(Author.READING, List.of(ARTICLE), List.of(), List.of(read), List.of()))
                .getFirst();
        DiplomaticEvent other = talks();
        store.exports().remember(List.of(new Exported(event.uid(), 7, "LOCATION:Marktword")));
        store.imports().remember(List.of(new Imported(event.uid(), 1, null, "SUMMARY:Marktword\n")));
        List<PartyId> parties = event.facts().participations().stream().map(one -> one.party().id()).toList();
        // Enough that the words of the event leave the fresh part of the index.
        store.events().save(new Change(Author.DESK, List.of(), List.of(), IntStream.range(0, 150).mapToObj(i -> Samples.event("Others " + i,
                "2021", EventStatus.PLANNED, Samples.RU)).toList(), List.of()));
        remove(event);
        store.close();
        assertThat(cellsWith("marktwor")).as("before, its words stand in the index too").contains("SEARCH_BLOCK.ENTRIES");
        open();
        store.bin().delete(event.id());
        assertThat(store.history().of(event.id(), "en")).isEmpty();
        assertThat(store.exports().last(Set.of(event.uid()))).isEqualTo(Map.of(event.uid(), new Exported(event.uid(), 7, "")));
        assertThat(store.imports().last(Set.of(event.uid()))).isEmpty();
        assertThat(store.search().search("Marktword", 0, 9)).isEmpty();
        assertThat(store.search().search("Talks", 0, 9)).isNotEmpty();
        assertThat(store.articles().find(ARTICLE.id())).contains(ARTICLE);
        assertThat(parties).isNotEmpty().allSatisfy(party -> assertThat(store.parties().find(party)).isEmpty());
        assertThat(store.history().of(other.id(), "en")).hasSize(1);
        assertThatThrownBy(() -> store.bin().restore(event, Author.DESK)).isInstanceOf(StaleEvent.class);
        assertThat(saved(event.saved(0, Samples.NOW)).uid()).as("may come anew").isEqualTo(event.uid());
        remove(store.events().find(event.id()).orElseThrow());
        store.bin().delete(event.id());
        store.close();
        assertThat(cellsWith("marktwor")).isEmpty();
        assertThat(cellsWith("Mukhtar")).isEmpty();
        open();
    }

    private static String text(String table, byte[] bytes) {
        return table.equals("SEARCH_BLOCK") ? Block.entries(bytes).stream().map(Entry::word).collect(Collectors.joining(" "))
                : new String(bytes, StandardCharsets.UTF_8);
    }

    /** Tables and columns in which the word stands, in text or in bytes. */
    private List<String> cellsWith(String word) throws Exception {
        List<String> found = new ArrayList<>();
        // Of a copy: whoever opens the file itself writes into it.
        Files.copy(folder.resolve("store/chancery.mv.db"), folder.resolve("copy.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("copy")
                + ";DB_CLOSE_ON_EXIT=FALSE", "chancery", ""); Statement ask = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = ask.executeQuery("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            assertThat(tables).contains("SEARCH_BLOCK", "EVENT_CHANGE");
            for (String table : tables) {
                try (ResultSet rows = ask.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            Object cell = rows.getObject(i);
                            String text = cell instanceof byte[] bytes ? text(table, bytes) : String.valueOf(cell);
                            if (text.toLowerCase(java.util.Locale.ROOT).contains(word.toLowerCase(java.util.Locale.ROOT))) {
                                found.add(table + "." + rows.getMetaData().getColumnName(i));
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    @Test
    @DisplayName("keeps what another event needs when one goes for good")
    void shared() {
        DiplomaticEvent one = saved(Samples.everything(ARTICLE));
        DiplomaticEvent two = saved(Samples.everything(ARTICLE).withRecheck(LocalDate.of(2021, 8, 1)));
        remove(one);
        store.bin().delete(one.id());
        assertThat(store.events().find(two.id())).contains(two);
        assertThat(store.parties().all()).hasSize(two.facts().participations().size());
        assertThat(store.search().search("Kokshetau", 0, 9)).isNotEmpty();
    }
}
