package org.chancery.agenda.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.PastArticle;
import org.chancery.agenda.past.PastChange.Kind;
import org.chancery.article.Article;

/** The past of one article, and the way back into it. */
public record ArticlePast(List<PastArticle> states) {

    /** @param states oldest first */
    public ArticlePast {
        states = List.copyOf(states);
    }

    /** Oldest first. */
    public List<PastChange> changes() {
        List<PastChange> changes = new ArrayList<>();
        PastArticle before = null;
        for (PastArticle after : states) {
            Differences<PastArticle> all = new Differences<>(before, after);
            all.in(PastField.TITLE, state -> Differences.text(state.title())).in(PastField.OUTLET, state -> Differences.text(state
                    .outlet())).in(PastField.URL, state -> Differences.text(state.url()));
            all.in(PastField.PUBLISHED, state -> state.published() == null ? null : new PastValue.Day(state.published()));
            all.in(PastField.LANGUAGE, state -> Differences.text(state.language())).in(PastField.DATELINE, state -> Differences.text(state
                    .dateline())).in(PastField.RELEASE, state -> new PastValue.Travels(state.release()));
            changes.add(new PastChange(changes.size() + 1, after.when(), after.who(), before == null ? Kind.ADDED : Kind.CHANGED, all
                    .found()));
            before = after;
        }
        return changes;
    }

    /** What the change of that number left; empty if there is no such change. */
    public Optional<PastArticle> state(int number) {
        return number < 1 || number > states.size() ? Optional.empty() : Optional.of(states.get(number - 1));
    }

    /** The change that gives the article what it had in that state, its level too. Events that rest on it keep theirs. */
    public static Change back(Article now, PastArticle state, Author who) {
        return new Change(who, List.of(state.of(now)), List.of(), List.of(), List.of()).releasing(now.id(), state.release());
    }
}
