package org.chancery.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chancery.date.EventDate;
import org.chancery.reading.language.Language;
import org.chancery.reading.language.LanguageSource;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.language.Sentence;
import org.chancery.reading.time.Direction;
import org.chancery.reading.time.TemporalGrammar;
import org.chancery.reading.time.TimeExpression;
import org.chancery.reading.time.TimeResolver;

/** Dates that stand by themselves in words, as in a cell of a table, in every language there are data for. A language is loaded when needed. */
public final class WrittenDates {
    private final TimeResolver resolver;
    private final List<String> languages;
    private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();

    /** A language with its phrases of time. */
    private record Grammar(Language language, TemporalGrammar phrases) {
        static Grammar load(String code) {
            Language language = Language.load(code, LanguageSource.bundled(code));
            return new Grammar(language, new TemporalGrammar(language));
        }
    }

    /**
     * @param today
     *            from which "next autumn" counts
     * @param first
     *            ISO 639-1 code of the language that is tried first
     */
    public WrittenDates(LocalDate today, String first) {
        this.resolver = new TimeResolver(today);
        List<String> codes = LanguageSource.codes();
        this.languages = Stream.concat(codes.stream().filter(first::equals), codes.stream().filter(code -> !code.equals(first))).toList();
    }

    /** The date that the text is as a whole; nothing if it says anything else beside it, or no day that exists. */
    public Optional<EventDate> date(String text) {
        return languages.stream().map(code -> grammars.computeIfAbsent(code, Grammar::load)).flatMap(grammar -> date(text, grammar)
                .stream()).findFirst();
    }

    private Optional<EventDate> date(String text, Grammar grammar) {
        MarkedText marked = new MarkedText(text, grammar.language());
        if (marked.size() == 0) {
            return Optional.empty();
        }
        List<TimeExpression> found = grammar.phrases().in(marked, new Sentence(0, 0, marked.size(), 0));
        boolean whole = found.size() == 1 && found.getFirst().from() == 0 && onlySigns(marked, found.getFirst().to());
        return whole ? Optional.of(resolver.resolve(found.getFirst(), Direction.NEAREST, false)).filter(date -> !date.isUnknown())
                : Optional.empty();
    }

    private static boolean onlySigns(MarkedText text, int from) {
        for (int i = from; i < text.size(); i++) {
            if (text.slice(i, i + 1).chars().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
        }
        return true;
    }
}
