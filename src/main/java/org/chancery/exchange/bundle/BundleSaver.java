package org.chancery.exchange.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Consignment;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.ExportMemory.Exported;
import org.chancery.agenda.ImportMemory.Imported;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.Series;
import org.chancery.agenda.SeriesId;
import org.chancery.agenda.TakenIn;
import org.chancery.article.Article;
import org.chancery.article.ArticleId;
import org.chancery.exchange.bundle.BundleDecision.Decided;
import org.chancery.party.Party;
import org.jspecify.annotations.Nullable;

/** Saves what was decided of a bundle. Each save is whole: a killed process leaves those that were done, and the next import goes on. */
final class BundleSaver {
    private static final int AT_ONCE = 1_000;
    private static final int CHARACTERS = 4_000_000;
    /** In the order of the store's indexes, so that what lies together there is touched together. */
    private static final Comparator<Decided> NEIGHBOURS = Comparator.comparing(one -> one.from().event().id().toString());

    private final BundleStore store;
    private final Sources sources;
    private final Consumer<TakenIn> taken;
    private final Map<ArticleId, Article> articles = new LinkedHashMap<>();
    private final List<Series> series = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final Map<ArticleId, ReleaseLevel> releases = new HashMap<>();
    private @Nullable Map<ArticleId, ReleaseLevel> levels;
    private long characters;

    /** @param taken told the way back of each save */
    BundleSaver(BundleStore store, Consumer<TakenIn> taken) {
        this.taken = taken;
        this.store = store;
        this.sources = new Sources(store);
    }

    /** @param release how far it may travel if it was not here before; that of one that is here stays unless it is stricter there */
    void article(Article there, ReleaseLevel release) {
        if (release.orStricter(here(there.id())) != here(there.id())) {
            releases.put(there.id(), release);
        }
        if (articles.putIfAbsent(there.id(), there) == null) {
            characters += there.text().length();
            flushIfMany();
        }
    }

    /** The levels of articles here, of which only those that are not public are few. */
    private ReleaseLevel here(ArticleId article) {
        if (levels == null) {
            levels = new HashMap<>();
            for (ReleaseLevel level : EnumSet.complementOf(EnumSet.of(ReleaseLevel.PUBLIC))) {
                store.articles().atLevels(EnumSet.of(level)).forEach(id -> levels.put(id, level));
            }
        }
        return levels.getOrDefault(article, ReleaseLevel.PUBLIC);
    }

    void series(Fields fields) {
        series.add(new Series(fields.parsed("id", SeriesId::of), fields.string("name")));
        flushIfMany();
    }

    void party(Party there) {
        sources.joined(there).ifPresent(parties::add);
        flushIfMany();
    }

    private void flushIfMany() {
        if (articles.size() + series.size() + parties.size() >= AT_ONCE || characters >= CHARACTERS) {
            flush();
        }
    }

    /** Saves articles, series and parties that wait. */
    void flush() {
        if (!articles.isEmpty() || !releases.isEmpty() || !series.isEmpty() || !parties.isEmpty()) {
            taken.accept(store.transfer().take(new Consignment(
                    new Change(Author.IMPORT, sources.joined(neighbours()), series, List.of(), List.of(), List.of(), releases),
                    List.of(),
                    parties, List
                            .of(),
                    List.of())));
        }
        articles.clear();
        releases.clear();
        series.clear();
        parties.clear();
        characters = 0;
    }

    private List<Article> neighbours() {
        return articles.values().stream().sorted(Comparator.comparing(article -> article.id().toString())).toList();
    }

    void events(List<Decided> all) {
        List<Decided> some = all.stream().sorted(NEIGHBOURS).toList();
        List<DiplomaticEvent> saved = some.stream().map(Decided::saved).filter(Objects::nonNull).toList();
        List<Consignment.Moved> moved = some.stream().map(Decided::moved).filter(Objects::nonNull).toList();
        List<Imported> imported = imported(some);
        List<Exported> exported = exported(some);
        if (!Stream.of(saved, moved, imported, exported).allMatch(List::isEmpty)) {
            taken.accept(store.transfer()
                    .take(new Consignment(new Change(Author.IMPORT, List.of(), List.of(), saved, List.of()), moved, List.of(),
                            imported, exported)));
        }
    }

    /** What a calendar said last, if that is later than what is known here. */
    private List<Imported> imported(List<Decided> some) {
        List<Imported> told = some.stream().map(one -> one.from().imported()).filter(Objects::nonNull).toList();
        Map<String, Imported> here = store.imports().last(told.stream().map(Imported::uid).collect(Collectors.toSet()));
        return told.stream().filter(one -> later(one, here.get(one.uid()))).toList();
    }

    private static boolean later(Imported there, @Nullable Imported here) {
        if (here == null || there.sequence() != here.sequence()) {
            return here == null || there.sequence() > here.sequence();
        }
        return there.modified() != null && (here.modified() == null || there.modified().isAfter(here.modified()));
    }

    /** What calendars were told last, if they were told more than from here. */
    private List<Exported> exported(List<Decided> some) {
        List<Exported> told = some.stream().map(one -> one.from().exported()).filter(Objects::nonNull).toList();
        Set<String> uids = told.stream().map(Exported::uid).collect(Collectors.toSet());
        Map<String, Exported> here = store.exports().last(uids);
        return told.stream().filter(one -> {
            Exported known = here.get(one.uid());
            return known == null || one.sequence() > known.sequence();
        }).toList();
    }
}
