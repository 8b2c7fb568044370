package org.chancery.ui.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.DeskWord;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.InboxEntry;
import org.chancery.agenda.InboxEntry.Decision;
import org.chancery.agenda.InboxEntry.Item;
import org.chancery.agenda.PastArticle;
import org.chancery.agenda.past.ArticlePast;
import org.chancery.article.Article;
import org.chancery.article.ArticleId;
import org.chancery.article.Passage;
import org.chancery.matching.Acceptance.Decided;
import org.chancery.matching.Match;
import org.chancery.matching.Verdict;
import org.chancery.ui.inbox.OpenArticle.Proposed;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** State and commands of the inbox. Knows no control; used on JavaFX's thread, the store is asked off it. */
final class InboxViewModel {
    private final ViewContext context;
    private final InboxServices services;
    private final ObservableList<ArticleId> waiting = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable OpenArticle> open = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty selected = new SimpleIntegerProperty();
    private final SimpleObjectProperty<@Nullable Passage> sought = new SimpleObjectProperty<>();
    private @Nullable ArticleId wanted;

    InboxViewModel(ViewContext context, InboxServices services) {
        this.context = context;
        this.services = services;
    }

    /** Articles that wait for a person, newest publication first. */
    ObservableList<ArticleId> waiting() {
        return waiting;
    }

    ReadOnlyObjectProperty<@Nullable OpenArticle> open() {
        return open.getReadOnlyProperty();
    }

    /** Index of the proposal that the keys act on. */
    IntegerProperty selected() {
        return selected;
    }

    /** The passage to bring into sight; null if none was asked for. */
    SimpleObjectProperty<@Nullable Passage> sought() {
        return sought;
    }

    /** Reads what waits, and the article in sight again. */
    void reload() {
        context.tasks().run(progress -> services.inbox().waiting(), ids -> {
            waiting.setAll(ids);
            if (wanted == null && !ids.isEmpty()) {
                wanted = ids.getFirst();
            }
            show();
        }, context.notices()::fail);
    }

    void open(ArticleId id, @Nullable Passage passage) {
        wanted = id;
        selected.set(0);
        sought.set(passage);
        show();
    }

    private void show() {
        ArticleId id = wanted;
        if (id == null) {
            open.set(null);
            return;
        }
        context.tasks().run(progress -> OpenArticle.read(id, services), found -> put(id, found), context.notices()::fail);
    }

    /**
     * Gives the article what it had after the change of that number, as one more change. Its events keep what they have.
     *
     * @param when
     *            the change was, in words
     */
    void takeBack(int number, String when) {
        OpenArticle now = open.get();
        if (now == null || now.past().states().isEmpty()) {
            return;
        }
        PastArticle last = now.past().states().getLast();
        now.past().state(number).ifPresent(state -> {
            String did = context.text("inbox.taken-back", when);
            give(now.article(), state, () -> {
                context.undo().did(did, () -> give(now.article(), last, () -> {}), () -> give(now.article(), state, () -> {}));
                context.notices().say(did, context.undo()::undo);
            });
        });
    }

    private void give(Article article, PastArticle state, Runnable then) {
        context.tasks().run(progress -> services.events().save(ArticlePast.back(article, state, Author.DESK)), saved -> {
            then.run();
            context.notices().saved();
            reload();
        }, context.notices()::fail);
    }

    private void put(ArticleId id, Optional<OpenArticle> found) {
        if (id.equals(wanted)) {
            open.set(found.orElse(null));
            int count = found.map(a -> a.proposals().size()).orElse(0);
            selected.set(Math.clamp(selected.get(), 0, Math.max(0, count - 1)));
        }
    }

    /** Position of the article in sight among those that wait, from 1; 0 if it does not wait. */
    int position() {
        return wanted == null ? 0 : waiting.indexOf(wanted) + 1;
    }

    void step(int by) {
        if (!waiting.isEmpty()) {
            int at = wanted == null ? -1 : waiting.indexOf(wanted);
            open(waiting.get(Math.floorMod(Math.max(at, by > 0 ? -1 : 0) + by, waiting.size())), null);
        }
    }

    void select(int index) {
        OpenArticle now = open.get();
        if (now != null && index >= 0 && index < now.proposals().size()) {
            selected.set(index);
        }
    }

    /** Brings the next passage of that field into sight, round from the last to the first. */
    void seek(MarkedField field) {
        current().ifPresent(p -> {
            List<Passage> all = p.item().proposal().evidence().stream().filter(e -> MarkedField.of(e.field()).filter(field::equals)
                    .isPresent()).map(EventProposal.Evidence::passage).toList();
            if (!all.isEmpty()) {
                int at = all.indexOf(sought.get());
                sought.set(all.get((at + 1) % all.size()));
            }
        });
    }

    Optional<Proposed> current() {
        OpenArticle now = open.get();
        int index = selected.get();
        return now == null || index >= now.proposals().size() ? Optional.empty() : Optional.of(now.proposals().get(index));
    }

    void accept() {
        decide(new Verdict.Accept(), null, "inbox.undo.accept");
    }

    void reject() {
        decide(new Verdict.Reject(), null, "inbox.undo.reject");
    }

    /** Joins the proposal to its likeliest event. */
    void join() {
        current().flatMap(p -> p.likely().stream().findFirst()).ifPresent(this::join);
    }

    void join(Match.Candidate candidate) {
        decide(new Verdict.Join(candidate.event().id()), null, "inbox.undo.join");
    }

    void correct(Correction correction) {
        decide(new Verdict.Accept(), correction, "inbox.undo.correct");
    }

    /** Whether joining is what the program would do by itself. */
    boolean joinsByItself(Proposed proposed) {
        return !proposed.likely().isEmpty() && proposed.likely().getFirst().score() >= Match.JOIN;
    }

    private void decide(Verdict verdict, @Nullable Correction correction, String undoKey) {
        OpenArticle now = open.get();
        int index = selected.get();
        Proposed proposed = current().orElse(null);
        if (now == null || proposed == null || proposed.item().decision() != Decision.PENDING) {
            return;
        }
        if (now.article().published() == null && !(verdict instanceof Verdict.Reject)) {
            context.notices().say(context.text("inbox.date-first"));
            return;
        }
        LocalDate today = context.today();
        List<DeskWord> learnt = correction == null ? List.of() : new Learnt(correction, proposed.item().proposal(), now.language()).words();
        DiplomaticEvent before = verdict instanceof Verdict.Join(var id) ? proposed.likely().stream().map(Match.Candidate::event).filter(
                e -> e.id().equals(id)).findFirst().orElse(null) : null;
        context.tasks().run(progress -> {
            Change made = services.acceptance().decide(now.article(), List.of(new Decided(proposed.item().proposal(), verdict)),
                    Author.DESK);
            List<DiplomaticEvent> events = correction == null ? made.events() : made.events().stream().map(e -> e.withClaims(correction
                    .choices(proposed.item().proposal(), e.facts().participations(), today), services.language())).toList();
            Item item = made.inbox().getFirst().items().getFirst();
            List<DiplomaticEvent> saved = services.events().save(new Change(Author.DESK, List.of(now.article()), made.series(), events,
                    List.of(now.with(index, item))));
            return new Done(before, saved, learnt, services.lexicon().teach(learnt));
        }, done -> decided(now, index, done, undoKey), context.notices()::fail);
    }

    /**
     * What a decision did.
     *
     * @param before
     *            the event that was joined, as it stood; null if a new one came of it
     * @param replaced
     *            words of the desk that those learnt took the place of
     */
    private record Done(@Nullable DiplomaticEvent before, List<DiplomaticEvent> saved, List<DeskWord> learnt,
            List<DeskWord> replaced) {}

    private void decided(OpenArticle was, int index, Done done, String undoKey) {
        InboxEntry entry = was.entry();
        context.undo().did(context.text(undoKey), () -> takeBack(entry, done), () -> {
            open(was.article().id(), null);
            selected.set(index);
        });
        context.notices().saved();
        context.notices().say(context.text(undoKey), context.undo()::undo);
        int next = nextPending(was, index);
        reload();
        if (next >= 0) {
            selected.set(next);
        }
    }

    private static int nextPending(OpenArticle article, int decided) {
        for (int i = 0; i < article.proposals().size(); i++) {
            if (i != decided && article.proposals().get(i).item().decision() == Decision.PENDING) {
                return i;
            }
        }
        return -1;
    }

    /** Puts the entry back as it was: an event that came of it goes, one that was joined loses the article's claims. */
    private void takeBack(InboxEntry entry, Done done) {
        DiplomaticEvent before = done.before;
        context.tasks().run(progress -> {
            services.lexicon().restore(done.learnt, done.replaced);
            List<DiplomaticEvent> restored = new ArrayList<>();
            for (DiplomaticEvent event : done.saved) {
                DiplomaticEvent now = services.events().find(event.id()).orElse(null);
                if (now != null && before != null) {
                    restored.add(now.withAttestations(before.attestations(), services.language()));
                } else if (now != null) {
                    services.events().save(new Change(Author.DESK, List.of(), List.of(), List.of(), List.of(entry)));
                    services.events().remove(now.id(), now.version(), Author.DESK);
                }
            }
            return services.events().save(new Change(Author.DESK, List.of(), List.of(), restored, List.of(entry)));
        }, restored -> {
            context.notices().saved();
            reload();
        }, context.notices()::fail);
    }

    /** Keeps the word for the articles to come, and reads this one again if nothing of it was decided yet. */
    void teach(DeskWord word) {
        OpenArticle now = open.get();
        if (now == null) {
            return;
        }
        context.tasks().run(progress -> {
            services.lexicon().teach(List.of(word));
            return now.undecided() < now.proposals().size() ? List.of() : readAgain(now.article());
        }, read -> {
            context.notices().saved();
            context.notices().say(context.text("inbox.teach.done", word.name()));
            reload();
        }, context.notices()::fail);
    }

    private List<DiplomaticEvent> readAgain(Article article) {
        List<Item> items = services.reader().read(article).proposals().stream().map(p -> new Item(p, Decision.PENDING, null)).toList();
        return services.events().save(new Change(Author.DESK, List.of(article), List.of(), List.of(), List.of(new InboxEntry(article.id(),
                items))));
    }

    /** Gives the article its day of publication and reads it again, since every relative date hangs on it. */
    void setPublished(LocalDate day) {
        OpenArticle now = open.get();
        if (now == null) {
            return;
        }
        context.tasks().run(progress -> readAgain(now.article().publishedOn(day)), done -> reload(), context.notices()::fail);
    }
}
