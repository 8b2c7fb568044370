package org.chancery.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure.StaleEvent;
import org.chancery.agenda.Change;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportItem.FieldChange;
import org.chancery.agenda.incoming.ImportItem.Outcome;
import org.chancery.agenda.incoming.ImportItem.Reason;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.agenda.incoming.OwnField;
import org.chancery.agenda.incoming.Remark;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.store.ChanceryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A bundle of another desk")
class BundleImportTest {
    private static final Article ARTICLE = Article.of("Talks in Geneva", null, "https://example.org/1", LocalDate.of(2026, 3, 1), "en",
            "Talks will be held in May.");

    @TempDir
    private Path folder = Path.of("");
    private Bundles bundles = new Bundles(folder);
    private @org.jspecify.annotations.Nullable ChanceryStore ours;
    private @org.jspecify.annotations.Nullable ChanceryStore theirs;

    @BeforeEach
    void open() {
        bundles = new Bundles(folder);
        ours = bundles.open("ours");
        theirs = bundles.open("theirs", Bundles.NOW.plusSeconds(60));
        save(theirs(), Bundles.event(1, "Talks"));
        Bundles.accept(ours(), bundles.export(theirs(), "start.json"));
    }

    @AfterEach
    void close() {
        ours().close();
        theirs().close();
    }

    private ChanceryStore ours() {
        return java.util.Objects.requireNonNull(ours);
    }

    private ChanceryStore theirs() {
        return java.util.Objects.requireNonNull(theirs);
    }

    private static DiplomaticEvent only(ChanceryStore store) {
        List<DiplomaticEvent> all = Bundles.all(store);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static void save(ChanceryStore store, DiplomaticEvent event) {
        store.events().save(Change.of(Author.DESK, event));
    }

    private static void claim(ChanceryStore store, Attestation... more) {
        save(store, only(store).withClaims(List.of(more), "en"));
    }

    private static Attestation dated(String edtf, boolean chosen) {
        Claim claim = new Claim.Dated(EventDate.parse(edtf), null);
        return chosen ? Attestation.choice(claim, Bundles.TODAY) : Attestation.byHand(claim, Bundles.TODAY);
    }

    private static Attestation later(String edtf, boolean chosen) {
        Attestation one = dated(edtf, chosen);
        return new Attestation(one.claim(), null, null, one.day().plusDays(1), chosen, null);
    }

    private Path theirBundle() {
        return bundles.export(theirs(), "theirs.json");
    }

    private ImportItem accept() {
        return Bundles.accept(ours(), theirBundle()).items().getFirst();
    }

    @Test
    @DisplayName("brings what changed there since, and tells it field by field")
    void succeeds() {
        claim(theirs(), dated("2026-05", false));
        save(theirs(), only(theirs()).withOwner("Aigul").withNote("bring the map"));
        ImportItem item = accept();
        assertThat(item.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(item.reason()).isEqualTo(Reason.SUCCEEDS);
        assertThat(item.changes()).containsExactly(new FieldChange(ClaimField.DATE, "", "2026-05"), new FieldChange(OwnField.OWNER, "",
                "Aigul"), new FieldChange(OwnField.NOTE, "", "bring the map"));
        assertThat(item.kept()).isEmpty();
        assertThat(only(ours()).facts().date().edtf()).isEqualTo("2026-05");
        assertThat(only(ours()).note()).isEqualTo("bring the map");
        assertThat(ours().history().of(only(ours()).id(), "en")).last()
                .satisfies(change -> assertThat(change.who()).isEqualTo(Author.IMPORT));
        assertThat(accept().reason()).isEqualTo(Reason.SAME);
    }

    @Test
    @DisplayName("leaves alone what only this desk has changed")
    void ourChangeOnly() {
        claim(ours(), dated("2026-05", true));
        ImportItem item = accept();
        assertThat(item.outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(item.reason()).isEqualTo(Reason.OLDER_STATE);
        assertThat(only(ours()).facts().date().edtf()).isEqualTo("2026-05");
        assertThat(only(ours()).version()).isEqualTo(2);
    }

    @Test
    @DisplayName("stands beside what this desk has changed, whose decisions stay and are said; the second time it changes nothing")
    void threeWays() {
        claim(ours(), dated("2026-05", true));
        save(ours(), only(ours()).withOwner("Dana"));
        claim(theirs(), later("2026-06-10", true), Attestation.choice(new Claim.InStatus(EventStatus.SCHEDULED), Bundles.TODAY));
        save(theirs(), only(theirs()).withOwner("Aigul").withRecheck(LocalDate.of(2026, 5, 5)));
        ImportItem item = accept();
        assertThat(item.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(item.reason()).isEqualTo(Reason.MERGED);
        assertThat(item.changes()).containsExactly(new FieldChange(ClaimField.STATUS, "planned", "scheduled"), new FieldChange(
                OwnField.RECHECK, "", "2026-05-05"));
        assertThat(item.kept()).containsExactly(new FieldChange(ClaimField.DATE, "2026-05", "2026-06-10"), new FieldChange(OwnField.OWNER,
                "Dana", "Aigul"));
        DiplomaticEvent merged = only(ours());
        assertThat(merged.facts().date().edtf()).isEqualTo("2026-05");
        assertThat(merged.ledger().open()).as("the other date is shown as a contradiction").isPresent();
        assertThat(merged.attestations()).contains(later("2026-06-10", false));
        ImportItem again = accept();
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(again.reason()).isEqualTo(Reason.DECIDED_HERE);
        assertThat(again.kept()).isEqualTo(item.kept());
        assertThat(only(ours())).isEqualTo(merged);
    }

    @Test
    @DisplayName("does not bring back what was taken away here: a claim or an event")
    void removed() {
        claim(theirs(), dated("2026-05", false));
        accept();
        save(ours(), only(ours()).withAttestations(only(ours()).attestations().subList(0, 1), "en"));
        claim(theirs(), Attestation.byHand(new Claim.Edition(3), Bundles.TODAY));
        assertThat(accept().changes()).containsExactly(new FieldChange(ClaimField.ORDINAL, "", "3"));
        assertThat(only(ours()).facts().date().isUnknown()).isTrue();

        ours().events().remove(only(ours()).id(), only(ours()).version(), Author.DESK);
        ours().close();
        ours = bundles.open("ours", Bundles.NOW.plusSeconds(600));
        try (ChanceryStore later = bundles.open("later", Bundles.NOW.plusSeconds(60))) {
            save(later, Bundles.event(2, "Removed").saved(0, Bundles.NOW));
            Bundles.accept(ours(), bundles.export(later, "later.json"));
            ours().events().remove(only(ours()).id(), only(ours()).version(), Author.DESK);
            ImportItem item = Bundles.accept(ours(), bundles.export(later, "later.json")).items().getFirst();
            assertThat(item.outcome()).isEqualTo(Outcome.SKIPPED);
            assertThat(item.reason()).isEqualTo(Reason.REMOVED_HERE);
            assertThat(Bundles.all(ours())).isEmpty();
        }
    }

    @Test
    @DisplayName("joins articles by their text: what is open here is filled, what is known here stays and is said")
    void articles() {
        Attestation claim = Attestation.byArticle(new Claim.InStatus(EventStatus.SCHEDULED), Citation.of(ARTICLE),
                Passage.of(ARTICLE.text(),
                        6, 10),
                LocalDate.of(2026, 3, 1), "outlook");
        theirs().events()
                .save(new Change(Author.DESK, List.of(ARTICLE), List.of(), List.of(only(theirs()).withClaims(List.of(claim), "en")),
                        List.of()));
        Article known = new Article(ARTICLE.id(), "Geneva talks", "Wire", null, ARTICLE.published(), null, null, ARTICLE.text(), ARTICLE
                .sha256());
        ours().events()
                .save(new Change(Author.DESK, List.of(known), List.of(), List.of(only(ours()).withClaims(List.of(new Attestation(claim
                        .claim(), Citation.of(known), claim.passage(), claim.day(), false, claim.rule())), "en")), List.of()));
        ImportPlan plan = Bundles.accept(ours(), theirBundle());
        assertThat(plan.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(Remark.Kind.ARTICLE_DIFFERS);
            assertThat(remark.property()).isEqualTo("Talks in Geneva");
        });
        assertThat(plan.items().getFirst().reason()).as("the same claim by the same text").isEqualTo(Reason.SAME);
        assertThat(ours().articles().find(ARTICLE.id())).hasValue(new Article(ARTICLE.id(), "Geneva talks", "Wire", "https://example.org/1",
                ARTICLE.published(), "en", null, ARTICLE.text(), ARTICLE.sha256()));
    }

    @Test
    @DisplayName("is the same event under one UID whatever its identity")
    void sameUid() {
        try (ChanceryStore third = bundles.open("third")) {
            save(third, Bundles.event(9, "Talks").withUid(only(ours()).uid()).withClaims(List.of(dated("2026-07", false)), "en"));
            ImportItem item = Bundles.accept(ours(), bundles.export(third, "third.json")).items().getFirst();
            assertThat(item.reason()).isEqualTo(Reason.MERGED);
            assertThat(only(ours()).id()).isEqualTo(Bundles.event(1, "").id());
            assertThat(only(ours()).facts().date().edtf()).isEqualTo("2026-07");
        }
    }

    @Test
    @DisplayName("takes the first of an event that stands in it twice")
    void twice() {
        Path file = theirBundle();
        String event = Bundles.text(file).lines().filter(line -> line.startsWith("{\"id\"")).findFirst().orElseThrow();
        String other = event.replace("-000000000001\",\"uid\"", "-000000000007\",\"uid\"");
        Path doubled = bundles.file("twice.json", Bundles.text(file).replace(event, event + ",\n" + event + ",\n" + other));
        try (ChanceryStore empty = bundles.open("empty")) {
            assertThat(Bundles.accept(empty, doubled).items()).extracting(ImportItem::reason).containsExactly(Reason.NEW_UID,
                    Reason.REPEATED_ID, Reason.REPEATED_ID);
            assertThat(only(empty).facts().name()).isEqualTo("Talks");
        }
    }

    @Test
    @DisplayName("is taken in part if a person wants only a part, with the articles of that part")
    void chosen() {
        Attestation claim = Attestation.byArticle(new Claim.Named("Cited"), Citation.of(ARTICLE), Passage.of(ARTICLE.text(), 0, 5),
                LocalDate
                        .of(2026, 3, 1),
                "name");
        theirs().events().save(new Change(Author.DESK, List.of(ARTICLE), List.of(), List.of(Bundles.event(2, "Other").withClaims(List.of(
                claim), "en"), Bundles.event(3, "Third")), List.of()));
        try (ChanceryStore empty = bundles.open("empty")) {
            Path file = theirBundle();
            ImportPlan plan = Bundles.into(empty).plan(file, read -> {}, () -> false);
            assertThat(plan.count(Outcome.NEW)).isEqualTo(3);
            assertThat(Bundles.all(empty)).isEmpty();
            Bundles.into(empty).apply(file, plan.items().stream().filter(item -> item.name().equals("Third")).toList(), taken -> {},
                    saved -> {},
                    () -> false);
            assertThat(only(empty).facts().name()).isEqualTo("Third");
            assertThat(empty.articles().contains(ARTICLE.id())).isFalse();
        }
    }

    @Test
    @DisplayName("is not taken where an event was changed after the preview, and is taken again then")
    void stale() {
        claim(theirs(), dated("2026-05", false));
        Path file = theirBundle();
        ImportPlan plan = Bundles.into(ours()).plan(file, read -> {}, () -> false);
        claim(ours(), dated("2026-09", true));
        assertThatThrownBy(() -> Bundles.into(ours()).apply(file, plan.items(), taken -> {}, saved -> {}, () -> false))
                .isInstanceOf(StaleEvent.class);
        assertThat(only(ours()).facts().date().edtf()).isEqualTo("2026-09");
        assertThat(accept().reason()).isEqualTo(Reason.MERGED);
    }

    @Test
    @DisplayName("can be cancelled, while it is read and while it is saved")
    void cancelled() {
        try (ChanceryStore large = bundles.open("large"); ChanceryStore empty = bundles.open("empty")) {
            Bundles.fill(large, 7, 1_150);
            Path file = bundles.export(large, "large.json");
            assertThatThrownBy(() -> Bundles.into(empty).plan(file, read -> {}, () -> true)).isInstanceOf(CancellationException.class);
            ImportPlan plan = Bundles.into(empty).plan(file, read -> {}, () -> false);
            long[] done = new long[1];
            Bundles.into(empty).apply(file, plan.items(), taken -> {}, saved -> done[0] = saved, () -> done[0] > 0);
            assertThat(done[0]).isEqualTo(1_000);
            assertThat(Bundles.all(empty)).hasSize(1_000);
            assertThat(Bundles.accept(empty, file).count(Outcome.NEW)).isEqualTo(150);
            assertThat(Bundles.text(bundles.export(empty, "whole.json"))).isEqualTo(Bundles.text(file));
        }
    }
}
