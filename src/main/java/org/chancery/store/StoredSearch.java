package org.chancery.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventSearch;
import org.chancery.store.engine.Database;
import org.chancery.store.index.Ranking;
import org.chancery.store.words.Tokens;
import org.jdbi.v3.core.Handle;

/** Search in the database, by the index that {@link SearchIndex} keeps. */
final class StoredSearch implements EventSearch {
    private static final int MOST_LIVE_CHECKS = 200;
    /** With so many hits that do not pass, it is quicker to ask for all that do. */
    private static final int MOST_TRIED = 2000;
    private static final int NUMBERS_PER_DOCUMENT = 2;

    private final Database database;
    private final SearchMemory memory;

    StoredSearch(Database database, SearchMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    /** A document that is still there. */
    private record Live(int document, HitKind kind, String reference, String title, String detail) {}

    @Override
    public List<Hit> search(String words, int offset, int limit) {
        return database.read(List.of(), handle -> {
            Ranking ranking = rank(handle, words);
            List<Live> live = live(handle, ranked(ranking), offset + limit);
            Snippets snippets = new Snippets(handle, memory.forms(), words);
            return live.subList(Math.min(offset, live.size()), live.size()).stream()
                    .map(one -> new Hit(one.kind(), one.reference(), one.title(),
                            one.kind() == HitKind.ARTICLE ? snippets.of(one.reference(), one.detail()) : one.detail()))
                    .toList();
        });
    }

    @Override
    public List<EventOutline> events(String words, EventFilter filter, int limit) {
        return database.read(List.of(), handle -> {
            List<Integer> numbers = new ArrayList<>(ranked(rank(handle, words)));
            numbers.removeIf(number -> !SearchIndex.isEvent(number));
            List<EventOutline> found = new ArrayList<>();
            int tried = 0;
            while (tried < Math.min(numbers.size(), MOST_TRIED) && found.size() < limit) {
                List<Integer> some = numbers.subList(tried, Math.min(numbers.size(), tried + MOST_LIVE_CHECKS));
                found.addAll(outlines(handle, some, filter));
                tried += some.size();
            }
            if (tried < numbers.size() && found.size() < limit) {
                BitSet passing = passing(handle, filter);
                List<Integer> rest = numbers.subList(tried, numbers.size()).stream()
                        .filter(number -> passing.get(SearchIndex.document(number)))
                        .limit(limit).toList();
                found.addAll(outlines(handle, rest, filter));
            }
            return List.copyOf(found.subList(0, Math.min(limit, found.size())));
        });
    }

    /** Events whose names share the most words with this one: all of a short name, at least two of a longer one. */
    List<UUID> sharingWords(Handle handle, String name, int limit) {
        List<String> tokens = Tokens.of(name).stream().filter(token -> !memory.forms().isStop(token)).distinct().toList();
        if (tokens.isEmpty()) {
            return List.of();
        }
        Ranking ranking = new Ranking(numbers(handle));
        List<SearchLookup.Word> words = tokens.stream().map(token -> new SearchLookup.Word(memory.forms().stems(token, null), null))
                .toList();
        lists(handle, words).forEach(lists -> ranking.word(lists, false));
        List<Integer> numbers = new ArrayList<>(ranking.best(Math.min(2, tokens.size()), Integer.MAX_VALUE));
        numbers.removeIf(number -> !SearchIndex.isEvent(number));
        return live(handle, numbers, limit).stream().map(live -> UUID.fromString(live.reference())).toList();
    }

    private Ranking rank(Handle handle, String text) {
        List<String> tokens = new ArrayList<>(Tokens.of(text));
        boolean typing = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
        String last = tokens.isEmpty() ? "" : tokens.getLast();
        if (tokens.stream().anyMatch(token -> !memory.forms().isStop(token))) {
            tokens.removeIf(token -> memory.forms().isStop(token) && !(typing && token.equals(last)));
        }
        List<SearchLookup.Word> words = tokens.stream().distinct()
                .map(token -> new SearchLookup.Word(memory.forms().nameForms(token), typing
                        && token.equals(last) && token.length() > 1 ? memory.forms().exact(token) : null))
                .toList();
        Ranking ranking = new Ranking(words.isEmpty() ? 0 : numbers(handle));
        lists(handle, words).forEach(lists -> ranking.word(lists, true));
        return ranking;
    }

    private static List<Integer> ranked(Ranking ranking) {
        return ranking.words() == 0 ? List.of() : ranking.best(ranking.words(), Integer.MAX_VALUE);
    }

    private List<List<Ranking.Found>> lists(Handle handle, List<SearchLookup.Word> words) {
        try {
            return new SearchLookup(handle.getConnection(), memory.segments(handle)).lists(words);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int numbers(Handle handle) {
        return NUMBERS_PER_DOCUMENT
                * (handle.createQuery("SELECT COALESCE(MAX(document), 0) FROM search_document").mapTo(Integer.class).one()
                        + 1);
    }

    private static BitSet passing(Handle handle, EventFilter filter) {
        Conditions where = Conditions.of(filter);
        BitSet passing = new BitSet();
        where.bind(handle.createQuery("SELECT e.document FROM event e WHERE " + where.sql())).mapTo(Integer.class).forEach(passing::set);
        return passing;
    }

    /** The first of these that are still there; old versions of what was saved again stay in the lists until those are merged. */
    private static List<Live> live(Handle handle, List<Integer> numbers, int limit) {
        List<Live> live = new ArrayList<>();
        int step = Math.min(MOST_LIVE_CHECKS, Math.max(20, 2 * limit));
        for (int from = 0; from < numbers.size() && live.size() < limit; from += step) {
            live.addAll(there(handle, numbers.subList(from, Math.min(numbers.size(), from + step))));
        }
        return live.subList(0, Math.min(limit, live.size()));
    }

    private static List<Live> there(Handle handle, List<Integer> numbers) {
        Conditions where = new Conditions();
        where.and("document IN " + where.list(numbers.stream().map(SearchIndex::document).toList()));
        Map<Integer, Live> there = new HashMap<>();
        where.bind(handle.createQuery("SELECT document, kind, reference, title, detail FROM search_document WHERE " + where.sql()))
                .map((row,
                        context) -> new Live(row.getInt("document"), HitKind.values()[row.getInt("kind")], row.getString("reference"),
                                row.getString(
                                        "title"),
                                row.getString("detail")))
                .forEach(one -> there.put(one.document(), one));
        return numbers.stream().map(SearchIndex::document).filter(there::containsKey).map(there::get).toList();
    }

    /** Of these documents the events that are still there and pass, in the order given. */
    private static List<EventOutline> outlines(Handle handle, List<Integer> numbers, EventFilter filter) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = there(handle, numbers).stream().map(live -> UUID.fromString(live.reference())).toList();
        Conditions where = Conditions.of(filter);
        where.and("e.id IN " + where.list(ids.isEmpty() ? List.of(new UUID(0, 0)) : ids));
        Map<UUID, EventOutline> byId = new HashMap<>();
        Outlines.read(handle, where, "").forEach(outline -> byId.put(outline.id().value(), outline));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }
}
