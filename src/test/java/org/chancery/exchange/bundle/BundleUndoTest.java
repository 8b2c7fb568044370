package org.chancery.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventSearch.HitKind;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.incoming.ImportItem.Outcome;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.store.ChanceryStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A bundle that is taken back")
class BundleUndoTest {
    private static final Article ARTICLE = Article.of("Talks in Geneva", null, null, LocalDate.of(2026, 3, 1), "en",
            "Talks will be held in May.");

    @TempDir
    private Path folder = Path.of("");

    private static BundleUndo bring(ChanceryStore store, Path file) {
        BundleImport in = Bundles.into(store);
        BundleUndo undo = new BundleUndo(in, new BundleInput.InFile(file), in.plan(file, read -> {}, () -> false).items());
        undo.bring(saved -> {}, () -> false);
        return undo;
    }

    private static DiplomaticEvent save(ChanceryStore store, DiplomaticEvent event) {
        return store.events().save(Change.of(Author.DESK, event)).getFirst();
    }

    @Test
    @DisplayName("leaves the store as it was, to the octet of its own bundle, and comes again as new")
    void wholeStore() {
        Bundles bundles = new Bundles(folder);
        try (ChanceryStore ours = bundles.open("ours"); ChanceryStore theirs = bundles.open("theirs", Bundles.NOW.plusSeconds(60))) {
            Bundles.fill(ours, 3, 40);
            Bundles.accept(theirs, bundles.export(ours, "common.json"));
            Bundles.fill(theirs, 4, 60);
            Bundles.all(theirs).stream().limit(30)
                    .forEach(event -> save(theirs, event.withClaims(List.of(Bundles.choice("Other name")), "en")
                            .withNote("theirs")));
            String before = Bundles.text(bundles.export(ours, "before.json"));
            Path file = bundles.export(theirs, "theirs.json");
            ImportPlan plan = Bundles.into(ours).plan(file, read -> {}, () -> false);
            assertThat(plan.count(Outcome.NEW)).isEqualTo(60);
            assertThat(plan.count(Outcome.CHANGED)).isPositive();
            assertThat(plan.articles()).isPositive();

            BundleUndo undo = bring(ours, file);
            String brought = Bundles.text(bundles.export(ours, "brought.json"));
            assertThat(brought).isNotEqualTo(before);
            assertThat(undo.takeBack(done -> {})).isZero();
            assertThat(Bundles.text(bundles.export(ours, "after.json"))).isEqualTo(before);
            assertThat(Bundles.into(ours).plan(file, read -> {}, () -> false)).isEqualTo(plan);

            undo.again(done -> {});
            assertThat(Bundles.all(ours)).hasSize(100);
            assertThat(undo.takeBack(done -> {})).isZero();
            assertThat(Bundles.text(bundles.export(ours, "again.json"))).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("keeps what somebody changed since, with the articles that it rests on")
    void changedSince() {
        Bundles bundles = new Bundles(folder);
        try (ChanceryStore ours = bundles.open("ours"); ChanceryStore theirs = bundles.open("theirs")) {
            Attestation claim = Attestation.byArticle(new Claim.Named("Talks of ministers"), Citation.of(ARTICLE),
                    Passage.of(ARTICLE.text(),
                            0, 5),
                    LocalDate.of(2026, 3, 1), "rule");
            theirs.events().save(new Change(Author.DESK, List.of(ARTICLE), List.of(), List.of(Bundles.event(1, "Talks").withClaims(List.of(
                    claim), "en"), Bundles.event(2, "Visit")), List.of()));
            BundleUndo undo = bring(ours, bundles.export(theirs, "theirs.json"));
            DiplomaticEvent talks = ours.events().find(Bundles.event(1, "Talks").id()).orElseThrow();
            DiplomaticEvent noted = save(ours, talks.withNote("mine"));
            assertThat(undo.takeBack(done -> {})).isEqualTo(1);
            assertThat(Bundles.all(ours)).containsExactly(noted);
            assertThat(ours.articles().find(ARTICLE.id())).contains(ARTICLE);
        }
    }

    @Test
    @DisplayName("gives an article and what rests on it the level that they had, and nothing of it is found any more")
    void articles() {
        Bundles bundles = new Bundles(folder);
        try (ChanceryStore ours = bundles.open("ours"); ChanceryStore theirs = bundles.open("theirs")) {
            Attestation claim = Attestation.byArticle(new Claim.Named("Talks of ministers"), Citation.of(ARTICLE),
                    Passage.of(ARTICLE.text(),
                            0, 5),
                    LocalDate.of(2026, 3, 1), "rule");
            DiplomaticEvent mine = save(ours, Bundles.event(1, "Talks").withClaims(List.of(claim), "en"));
            theirs.events().save(new Change(Author.DESK, List.of(ARTICLE), List.of(), List.of(Bundles.event(2, "Visit").withClaims(List.of(
                    claim), "en")), List.of()).releasing(ARTICLE.id(), ReleaseLevel.CONFIDENTIAL));
            BundleUndo undo = bring(ours, bundles.export(theirs, "theirs.json"));
            assertThat(ours.articles().contains(ARTICLE.id())).isTrue();
            assertThat(ours.events().find(mine.id()).orElseThrow().release()).isEqualTo(ReleaseLevel.CONFIDENTIAL);
            assertThat(undo.takeBack(done -> {})).isZero();
            assertThat(ours.articles().contains(ARTICLE.id())).isFalse();
            assertThat(ours.articles().release(ARTICLE.id())).isEqualTo(ReleaseLevel.PUBLIC);
            assertThat(Bundles.all(ours)).containsExactly(mine);
            assertThat(ours.search().search("Geneva", 0, 9)).noneMatch(hit -> hit.kind() == HitKind.ARTICLE);
        }
    }
}
