package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.agenda.PastArticle;
import org.chancery.agenda.PastParty;
import org.chancery.agenda.PastState;
import org.chancery.agenda.RandomEvents;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.past.ArticlePast;
import org.chancery.agenda.past.EventPast;
import org.chancery.agenda.past.FieldChange;
import org.chancery.agenda.past.PartyPast;
import org.chancery.agenda.past.PastChange;
import org.chancery.agenda.past.PastChange.Kind;
import org.chancery.agenda.past.PastField;
import org.chancery.agenda.past.PastValue;
import org.chancery.article.Article;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("History")
class HistoryTest {
    @TempDir
    private Path folder;
    private ChanceryStore store;

    @BeforeEach
    void open() {
        store = ChanceryStore.open(folder.resolve("store"), Clock.fixed(Samples.NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void everyHashIsRight() {
        assertThat(store.check(done -> {}, () -> false).wrong()).isEmpty();
        store.close();
    }

    private DiplomaticEvent save(DiplomaticEvent event) {
        return store.events().save(Change.of(Author.DESK, event)).getFirst();
    }

    private List<PastChange> changes(DiplomaticEvent event) {
        return new EventPast(store.history().of(event.id(), "en")).changes();
    }

    private static DiplomaticEvent plain(DiplomaticEvent event) {
        return event.saved(0, Samples.NOW);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @DisplayName("of random changes grows and never changes, and leads back to each state exactly")
    void random(long seed) {
        Random random = new Random(seed);
        RandomEvents events = new RandomEvents(seed, Samples.NOW);
        List<DiplomaticEvent> states = new ArrayList<>();
        DiplomaticEvent now = save(events.next());
        states.add(now);
        for (int i = 0; i < 25; i++) {
            DiplomaticEvent next = changed(now, events, random);
            if (random.nextInt(8) == 0) {
                store.events().remove(now.id(), now.version(), Author.DESK);
                now = store.bin().restore(EventPast.back(now, next), Author.DESK);
            } else {
                now = save(next);
            }
            states.add(now);
        }
        List<PastState> past = store.history().of(now.id(), "en");
        assertThat(past.stream().map(PastState::state).filter(java.util.Objects::nonNull)).containsExactlyElementsOf(states);
        for (int number = 1; number <= past.size(); number++) {
            DiplomaticEvent state = past.get(number - 1).state();
            if (state == null) {
                assertThat(new EventPast(past).state(number)).isEmpty();
                continue;
            }
            DiplomaticEvent before = now;
            now = save(EventPast.back(before, new EventPast(past).state(number).orElseThrow()));
            DiplomaticEvent stored = store.events().find(now.id()).orElseThrow();
            assertThat(plain(stored)).isEqualTo(plain(state));
            assertThat(stored.uid()).isEqualTo(states.getFirst().uid());
            assertThat(stored.version()).isEqualTo(before.version() + 1);
            List<PastState> grown = store.history().of(now.id(), "en");
            assertThat(grown).hasSize(past.size() + number - removals(past, number));
            assertThat(grown.subList(0, past.size())).isEqualTo(past);
        }
        assertThat(new EventPast(past).changes()).extracting(PastChange::number).isSorted().doesNotHaveDuplicates();
    }

    private static int removals(List<PastState> past, int first) {
        return (int) past.subList(0, first).stream().filter(one -> one.state() == null).count();
    }

    private static DiplomaticEvent changed(DiplomaticEvent event, RandomEvents events, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> event.withNote("note " + random.nextInt());
            case 1 -> event.withOwner("owner " + random.nextInt(3));
            case 2 -> event.withRelease(ReleaseLevel.values()[random.nextInt(3)]);
            case 3 -> event.withRecheck(random.nextBoolean() ? null : LocalDate.of(2021, 1, 1 + random.nextInt(28)));
            case 4 -> event.withAttestations(event.attestations().subList(0, 1 + random.nextInt(event.attestations().size())), "en");
            default -> event.withClaims(List.of(events.attestation(), events.attestation()), "en");
        };
    }

    @Test
    @DisplayName("tells field by field what a change did")
    void fields() {
        DiplomaticEvent first = save(Samples.event("Talks", "2021-09-30", EventStatus.PLANNED, Samples.KZ));
        LocalDate day = LocalDate.of(2021, 5, 1);
        Participation invited = new Participation(new org.chancery.party.State(Samples.RU), ParticipantRole.GUEST,
                AttendanceState.INVITED);
        Participation confirmed = new Participation(invited.party(), ParticipantRole.GUEST, AttendanceState.CONFIRMED);
        DiplomaticEvent second = save(first.withClaims(List.of(Attestation.choice(new Claim.Delegations(List.of(invited)), day)), "en"));
        Attestation choice = Attestation.choice(new Claim.InStatus(EventStatus.CANCELLED), day.plusDays(1));
        Attestation later = Attestation.choice(new Claim.Delegations(List.of(confirmed)), day.plusDays(1));
        DiplomaticEvent third = save(second.withClaims(List.of(choice, later), "en").withNote("ask"));
        store.events().remove(third.id(), third.version(), Author.COMMAND_LINE);
        List<PastChange> changes = changes(first);
        assertThat(changes).extracting(PastChange::kind).containsExactly(Kind.ADDED, Kind.CHANGED, Kind.CHANGED, Kind.REMOVED);
        assertThat(changes.getFirst().fields()).extracting(FieldChange::was).containsOnlyNulls();
        assertThat(changes.get(2).fields()).containsExactly(new FieldChange(PastField.STATUS, new PastValue.InForce(new Claim.InStatus(
                EventStatus.PLANNED)), new PastValue.InForce(new Claim.InStatus(EventStatus.CANCELLED))), new FieldChange(
                        PastField.PARTICIPANT, new PastValue.InForce(new Claim.With(invited)), new PastValue.InForce(new Claim.With(
                                confirmed))),
                new FieldChange(PastField.NOTE, null, new PastValue.Text("ask")), new FieldChange(
                        PastField.CLAIM, null, new PastValue.Claimed(choice)),
                new FieldChange(PastField.CLAIM, null,
                        new PastValue.Claimed(later)));
        assertThat(changes.getLast().fields()).isEmpty();
        assertThat(changes.getLast().who()).isEqualTo(Author.COMMAND_LINE);
    }

    @Test
    @DisplayName("does not take another title of an article for another claim")
    void retitled() {
        Article article = Samples.article(1);
        DiplomaticEvent event = Samples.everything(article);
        DiplomaticEvent saved = store.events().save(new Change(Author.READING, List.of(article), List.of(), List.of(event), List.of()))
                .getFirst();
        store.events().save(new Change(Author.DESK, List.of(article.publishedOn(LocalDate.of(2021, 4, 9))), List.of(), List.of(), List
                .of()));
        save(store.events().find(saved.id()).orElseThrow().withNote("later"));
        assertThat(changes(saved).getLast().fields()).extracting(FieldChange::field).containsExactly(PastField.NOTE);
    }

    @Test
    @DisplayName("of an article tells what was said of it and its level, and leads back to each of it")
    void article() {
        Article first = Samples.article(1);
        Article second = new Article(first.id(), "Other title", "Other outlet", null, LocalDate.of(2021, 4, 9), "ru", "ASTANA, April 9",
                first
                        .text(),
                first.sha256());
        store.events().save(new Change(Author.READING, List.of(first), List.of(), List.of(), List.of()));
        store.events().save(new Change(Author.READING, List.of(first), List.of(), List.of(), List.of()));
        store.events().save(new Change(Author.DESK, List.of(second), List.of(), List.of(), List.of()));
        store.events().save(Change.of(Author.COMMAND_LINE, first.id(), ReleaseLevel.CONFIDENTIAL));
        List<PastArticle> past = store.history().of(first.id());
        assertThat(past).extracting(PastArticle::who).containsExactly(Author.READING, Author.DESK, Author.COMMAND_LINE);
        List<PastChange> changes = new ArticlePast(past).changes();
        assertThat(changes.get(1).fields()).extracting(FieldChange::field).containsExactly(PastField.TITLE, PastField.OUTLET, PastField.URL,
                PastField.PUBLISHED, PastField.LANGUAGE, PastField.DATELINE);
        assertThat(changes.get(2).fields()).containsExactly(new FieldChange(PastField.RELEASE, new PastValue.Travels(ReleaseLevel.PUBLIC),
                new PastValue.Travels(ReleaseLevel.CONFIDENTIAL)));
        List<Article> states = List.of(first, second, second);
        List<ReleaseLevel> levels = List.of(ReleaseLevel.PUBLIC, ReleaseLevel.PUBLIC, ReleaseLevel.CONFIDENTIAL);
        for (int number = 1; number <= 3; number++) {
            Article now = store.articles().find(first.id()).orElseThrow();
            store.events().save(ArticlePast.back(now, new ArticlePast(past).state(number).orElseThrow(), Author.DESK));
            assertThat(store.articles().find(first.id())).contains(states.get(number - 1));
            assertThat(store.articles().release(first.id())).isEqualTo(levels.get(number - 1));
            assertThat(store.history().of(first.id())).hasSize(3 + number).startsWith(past.toArray(PastArticle[]::new));
        }
    }

    private void with(Party party) {
        Claim with = new Claim.With(new Participation(party, ParticipantRole.GUEST, AttendanceState.INVITED));
        save(Samples.event("Talks", "2021", EventStatus.PLANNED, Samples.KZ).withClaims(List.of(Attestation.byHand(with, LocalDate.of(2021,
                4, 8))), "en"));
    }

    @Test
    @DisplayName("of a party tells abbreviation and office, and leads back, so that it is found by what it then was")
    void party() {
        Person deputy = Person.named("Aida Serik", Office.of("Deputy Minister", Samples.KZ));
        Person minister = Person.named("Aida Serik", Office.of("Minister", Samples.RU));
        Organisation union = Organisation.named("Union of Lakes");
        Organisation brief = new Organisation(union.id(), "Union of Lakes", "UOL");
        List.of(deputy, minister, union, brief).forEach(this::with);
        with(minister);
        List<PastParty> past = store.history().of(deputy.id());
        assertThat(past).extracting(PastParty::state).containsExactly(deputy, minister);
        assertThat(past).extracting(PastParty::who).containsOnly(Author.DESK);
        assertThat(new PartyPast(past).changes().getLast().fields()).containsExactly(new FieldChange(PastField.OFFICE, new PastValue.Holds(
                Office.of("Deputy Minister", Samples.KZ)), new PastValue.Holds(Office.of("Minister", Samples.RU))));
        store.parties().save(deputy, Author.COMMAND_LINE);
        assertThat(store.parties().find(deputy.id())).contains(deputy);
        assertThat(store.history().of(deputy.id())).extracting(PastParty::state).containsExactly(deputy, minister, deputy);

        assertThat(store.search().search("UOL", 0, 9)).isNotEmpty();
        store.parties().save(union, Author.DESK);
        assertThat(store.parties().find(union.id())).contains(union);
        assertThat(store.history().of(union.id())).extracting(PastParty::state).containsExactly(union, brief, union);
    }
}
