package org.chancery.reading.time;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.language.Language;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.language.Match;
import org.chancery.reading.language.Sentence;
import org.chancery.reading.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of time in a text by the patterns of its language; the longest wins. */
public final class TemporalGrammar {
    private final List<TimePattern> patterns = new ArrayList<>();

    public TemporalGrammar(Language language) {
        for (String[] row : language.timePatterns())
            patterns.add(new TimePattern(row[0], row[1].strip()));
    }

    /** The phrases of a sentence in their order, none over another. */
    public List<TimeExpression> in(MarkedText text, Sentence sentence) {
        List<TimeExpression> out = new ArrayList<>();
        int i = sentence.from();
        while (i < sentence.to()) {
            TimeExpression best = mayBegin(text, i) ? longest(text, i, sentence.to()) : null;
            if (best == null || partOfName(text, best)) {
                i++;
            } else {
                out.add(best);
                i = best.to();
            }
        }
        return out;
    }

    private static boolean mayBegin(MarkedText text, int i) {
        if (text.token(i).number() > 0 || text.language().ordinal(text.token(i)) > 0)
            return true;
        for (Match match : text.matches(i)) {
            switch (match.entry().type()) {
                case MONTH, WEEKDAY, SEASON, DAY_PART, NUMBER, ORDINAL, RELATIVE_DAY, EVENT_DAY, DEIXIS, PART, HALF, QUARTER, FEAST,
                        WORD, PREPOSITION, ARTICLE, CONJUNCTION, SUBORDINATOR -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private @Nullable TimeExpression longest(MarkedText text, int from, int limit) {
        TimeExpression best = null;
        for (TimePattern pattern : patterns) {
            TimeExpression found = pattern.at(text, from, limit);
            if (found != null && (best == null || found.to() > best.to()))
                best = found;
        }
        return best;
    }

    /** "Theresa May", "Jan Kuiper" are no months: a bare month right beside another capital word that is no word of the lexicon. */
    private static boolean partOfName(MarkedText text, TimeExpression found) {
        if (found.form() != TimeForm.MONTH || found.to() - found.from() > 1)
            return false;
        if (givenName(text, found.from()) || acts(text, found.from()))
            return true;
        if (found.from() == 0)
            return false;
        int before = found.from() - 1;
        boolean name = text.matches(before).stream().allMatch(match -> match.entry().type() == WordClass.PERSON);
        return text.token(before).capital() && name && text.has(found.from(), WordClass.MONTH)
                || text.has(before, WordClass.TITLE) && text.token(before).capital();
    }

    /** "Trump and May will meet": a word that is also a month, joined to a name, and doing something. */
    private static boolean acts(MarkedText text, int month) {
        int before = month - 2;
        return text.has(month, WordClass.PERSON) && text.has(month - 1, WordClass.CONJUNCTION) && before >= 0
                && text.token(before).capital()
                && !text.has(before, WordClass.MONTH) && (text.has(month + 1, WordClass.AUXILIARY) || text.has(month + 1, WordClass.VERB));
    }

    private static boolean givenName(MarkedText text, int month) {
        int next = month + 1;
        boolean surname = next < text.size() && text.token(next).word() && text.token(next).capital() && text.matches(next).isEmpty();
        return surname && !text.has(month - 1, WordClass.PREPOSITION) && !text.has(month - 1, WordClass.DEIXIS)
                && !text.has(month - 1, WordClass.ARTICLE);
    }
}
