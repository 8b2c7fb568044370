package org.chancery.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.EventProposal;
import org.chancery.article.Article;
import org.chancery.place.Gazetteer;
import org.chancery.reading.event.EventGrammar;
import org.chancery.reading.language.Language;
import org.chancery.reading.language.LanguageSource;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.time.TemporalGrammar;

/** Reads articles in every language it has data for. Immutable: one instance serves all threads. */
public final class ArticleReader {
    private static final int LONGEST_TEXT = 2_000_000;
    private static final List<String> BUNDLED = List.of("en", "ru");

    /** A language with its grammars. */
    private record Grammars(Language language, EventGrammar events) {}

    private final Map<String, Grammars> grammars = new LinkedHashMap<>();

    private ArticleReader(Gazetteer gazetteer, List<Language> languages) {
        for (Language language : languages) {
            grammars.put(language.code(), new Grammars(language, new EventGrammar(gazetteer, new TemporalGrammar(language))));
        }
    }

    /** A reader with the languages that come with the program. */
    public static ArticleReader load() {
        return of(Gazetteer.load(), BUNDLED.stream().map(code -> Language.load(code, LanguageSource.bundled(code))).toList());
    }

    /** A reader of these languages. */
    public static ArticleReader of(Gazetteer gazetteer, List<Language> languages) {
        return new ArticleReader(gazetteer, languages);
    }

    /** One typed line, in a language or else in English. */
    EventProposal line(String line, LocalDate today, String language) {
        Grammars grammar = grammars.getOrDefault(language, grammars.get("en"));
        if (grammar == null)
            throw new IllegalStateException("the reader has no language");
        return grammar.events().line(new MarkedText(line, grammar.language()), today);
    }

    /** The events of an article; relative dates stay unknown when it has no publication date. */
    public Reading read(Article article) {
        List<Reading.Note> notes = new ArrayList<>();
        if (article.published() == null)
            notes.add(Reading.Note.NO_PUBLICATION_DATE);
        Grammars grammar = article.language() == null ? grammars.get("en") : grammars.get(article.language());
        if (grammar == null) {
            notes.add(Reading.Note.UNKNOWN_LANGUAGE);
            return new Reading(List.of(), notes);
        }
        String text = article.text();
        if (text.length() > LONGEST_TEXT) {
            text = text.substring(0, LONGEST_TEXT);
            notes.add(Reading.Note.TEXT_CUT);
        }
        return new Reading(grammar.events().read(new MarkedText(text, grammar.language()), article.published()), notes);
    }
}
