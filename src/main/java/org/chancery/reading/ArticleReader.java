package org.chancery.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.DeskWord;
import org.chancery.agenda.EventProposal;
import org.chancery.article.Article;
import org.chancery.place.Gazetteer;
import org.chancery.reading.event.EventGrammar;
import org.chancery.reading.language.Language;
import org.chancery.reading.language.LanguageSource;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.time.TemporalGrammar;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles in every language it has data for. One instance serves all threads; {@link #learn} replaces what it knows of the desk's own
 * words for every article that is read from then on.
 */
public final class ArticleReader {
    private static final int LONGEST_TEXT = 2_000_000;
    private static final String ENGLISH = "en";

    /** A language with its grammars. */
    private record Grammars(Language language, EventGrammar events) {}

    /** What the desk taught, with the languages that were loaded since. */
    private record Knowledge(List<DeskWord> taught, Map<String, Grammars> grammars) {}

    private final CompletableFuture<Gazetteer> gazetteer;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Map<String, LanguageSource> sources = new LinkedHashMap<>();
    private final LanguageGuess guess = new LanguageGuess(sources);
    private volatile Knowledge knowledge = new Knowledge(List.of(), new ConcurrentHashMap<>());

    private ArticleReader(CompletableFuture<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * A reader with the languages that come with the program; each is loaded when the first text in it is read. The gazetteer is loaded beside
     * the first language, so that the first text waits for the longer of the two, and a window that reads nothing for neither.
     */
    public static ArticleReader load() {
        ArticleReader reader = new ArticleReader(new CompletableFuture<>());
        for (String code : LanguageSource.codes())
            reader.sources.put(code, LanguageSource.bundled(code));
        return reader;
    }

    /** A reader of these languages. */
    public static ArticleReader of(Gazetteer gazetteer, List<Language> languages) {
        ArticleReader reader = new ArticleReader(CompletableFuture.completedFuture(gazetteer));
        for (Language language : languages) {
            reader.sources.put(language.code(), language.source());
            reader.knowledge.grammars.put(language.code(), reader.grammars(language));
        }
        return reader;
    }

    /**
     * Reads with these words beside the data files, and with no others that it was taught before. The languages in use whose words changed are
     * loaded again before this returns, so that no later reading waits for it.
     */
    public synchronized void learn(List<DeskWord> words) {
        Knowledge before = knowledge;
        Map<String, Grammars> grammars = new ConcurrentHashMap<>();
        before.grammars.forEach((code, known) -> {
            boolean same = of(code, words).equals(of(code, before.taught));
            grammars.put(code, same ? known : grammars(Language.load(code, known.language.source(), words)));
        });
        knowledge = new Knowledge(List.copyOf(words), grammars);
    }

    private static List<DeskWord> of(String language, List<DeskWord> words) {
        return words.stream().filter(word -> word.language().equals(language)).toList();
    }

    private Grammars loaded(String code, LanguageSource source, List<DeskWord> taught) {
        if (!gazetteer.isDone() && begun.compareAndSet(false, true))
            gazetteer.completeAsync(Gazetteer::load, Thread.ofPlatform().daemon().name("gazetteer")::start);
        return grammars(Language.load(code, source, taught));
    }

    private Grammars grammars(Language language) {
        return new Grammars(language, new EventGrammar(gazetteer.join(), new TemporalGrammar(language)));
    }

    /** The grammars of a language, or null for one that the reader does not know. */
    private @Nullable Grammars grammars(String code) {
        LanguageSource source = sources.get(code);
        Knowledge now = knowledge;
        return source == null ? null : now.grammars.computeIfAbsent(code, k -> loaded(k, source, now.taught));
    }

    /** One typed line, in that language or in English: as that of the two by which more of it is understood. */
    EventProposal line(String line, LocalDate today, String language) {
        Grammars english = grammars(ENGLISH);
        Grammars own = grammars(language);
        if (own == null && english == null)
            throw new IllegalStateException("the reader has no language");
        EventProposal best = null;
        for (Grammars grammar : Stream.of(own, english).filter(Objects::nonNull).distinct().toList()) {
            EventProposal one = grammar.events().line(new MarkedText(line, grammar.language()), today);
            if (best == null || understood(one) > understood(best))
                best = one;
        }
        return Objects.requireNonNull(best);
    }

    private static long understood(EventProposal proposal) {
        return proposal.evidence().stream().map(EventProposal.Evidence::field).filter(field -> field != ClaimField.NAME).distinct().count();
    }

    /** The language that an article says it is in, else the one that its words tell, else English. */
    private String language(Article article) {
        if (article.language() != null)
            return article.language();
        String guessed = guess.of(article.text());
        return guessed == null ? ENGLISH : guessed;
    }

    /** The events of an article; relative dates stay unknown when it has no publication date. */
    public Reading read(Article article) {
        List<Reading.Note> notes = new ArrayList<>();
        if (article.published() == null)
            notes.add(Reading.Note.NO_PUBLICATION_DATE);
        Grammars grammar = grammars(language(article));
        if (grammar == null) {
            notes.add(Reading.Note.UNKNOWN_LANGUAGE);
            return new Reading(List.of(), notes);
        }
        String text = article.text();
        if (text.length() > LONGEST_TEXT) {
            text = text.substring(0, LONGEST_TEXT);
            notes.add(Reading.Note.TEXT_CUT);
        }
        return new Reading(grammar.events().read(new MarkedText(text, grammar.language()), article.published(), article.dateline()), notes);
    }
}
