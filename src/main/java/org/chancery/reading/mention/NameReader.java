package org.chancery.reading.mention;

import org.chancery.reading.language.MarkedText;
import org.chancery.reading.language.Token;
import org.chancery.reading.language.WordClass;

/** Finds where a person's name ends: capital words, initials, particles and hyphens. */
final class NameReader {
    private static final int LONGEST = 7;
    private final MarkedText text;

    NameReader(MarkedText text) {
        this.text = text;
    }

    /** The token after the name that begins here, or {@code from} when none does. */
    int end(int from, int limit) {
        int to = from;
        int at = from;
        while (at < limit && at - from < LONGEST) {
            if (initial(at, limit)) {
                at += 2;
            } else if (part(at, from)) {
                to = ++at;
            } else if (at > from && hyphen(at, limit)) {
                at += 2;
                to = at;
            } else if (particle(at, limit)) {
                at++;
            } else {
                break;
            }
        }
        return to;
    }

    /** "С.А.Рябков", "J. Smith": a letter with a full stop before a further letter or name. */
    private boolean initial(int at, int limit) {
        Token letter = text.token(at);
        return letter.text().length() == 1 && letter.capital() && at + 2 < limit && text.token(at + 1).is(".")
                && text.token(at + 1).start() == letter.end() && text.token(at + 2).capital()
                && (text.token(at + 2).start() == text.token(at + 1).end() || text.token(at + 2).text().length() > 1 && at > 0);
    }

    private boolean part(int at, int from) {
        boolean inner = at > from;
        Token token = text.token(at);
        if (!token.capital())
            return false;
        // "Ван И": a capital tells the second part of a name from the conjunction.
        if (inner && token.text().length() == 1 && text.has(at, WordClass.CONJUNCTION))
            return true;
        if (text.has(at, WordClass.NOT_A_NAME) && !shortSurname(at, from) || text.has(at, WordClass.COUNTRY) && !inner)
            return false;
        boolean abbreviation = inner && token.text().length() < 3 && token.shape() != Token.Shape.UPPER;
        if (!abbreviation && (text.has(at, WordClass.ORGANISATION) || text.has(at, WordClass.EVENT)))
            return false;
        if (inner && (text.has(at, WordClass.TITLE) || state(at) && !text.has(at, WordClass.PARTICLE)))
            return false;
        if (token.shape() == Token.Shape.UPPER && token.text().length() > 3 && text.has(at, WordClass.PREPOSITION))
            return false;
        if (inner && text.language().suffixed()
                && (inPlace(token) || at - from > 1 && text.has(at, WordClass.PERSON) && text.has(at - 1, WordClass.PERSON)))
            return false;
        boolean letters = token.shape() == Token.Shape.UPPER && token.text().length() > 1 && token.text().length() < 4;
        if (letters && !inner && !(at + 1 < text.size() && text.token(at + 1).capital()))
            return false;
        if (text.has(at, WordClass.REPORT) || text.has(at, WordClass.GOVERNMENT))
            return false;
        return true;
    }

    /** "President To Lam", "Vice Premier He Lifeng": between a title and a capital word, a little word with a capital is a surname. */
    private boolean shortSurname(int at, int from) {
        boolean titled = at == from && at > 0 && text.has(at, WordClass.NOT_A_NAME) && titleBefore(at);
        return titled && text.token(at).text().length() < 4 && at + 1 < text.size() && text.token(at + 1).capital()
                && !text.has(at + 1, WordClass.NOT_A_NAME) && !text.has(at + 1, WordClass.WEEKDAY) && !text.has(at + 1, WordClass.MONTH);
    }

    private boolean titleBefore(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            var title = text.match(i, WordClass.TITLE);
            if (title != null && title.to() == at)
                return true;
        }
        return false;
    }

    /** A word for a state; a region such as Sabah, or what stands behind "al-", may as well be a family. */
    private boolean state(int at) {
        var land = text.match(at, WordClass.COUNTRY);
        return land != null && !land.entry().is("form", "region") && !text.token(at - 1).is("-");
    }

    /** Whether a suffix says that the word is where something happens, so that no person is meant. */
    private boolean inPlace(Token token) {
        var found = text.language().inflection().restored(token.text(), "place");
        return !found.isEmpty() && found.getFirst().cases().equals("p");
    }

    private boolean hyphen(int at, int limit) {
        if (!text.token(at).is("-") || at + 1 >= limit || !text.token(at + 1).word())
            return false;
        return text.token(at).start() == text.token(at - 1).end() && (text.token(at + 1).capital() || glued(at));
    }

    /** "Ki-moon", also broken by a line: "Ki- moon". */
    private boolean glued(int at) {
        return text.token(at + 1).start() - text.token(at).end() <= 1 && text.token(at + 1).text().length() < 8;
    }

    private boolean particle(int at, int limit) {
        if (!text.has(at, WordClass.PARTICLE) || at + 1 >= limit)
            return false;
        int next = text.token(at + 1).is("-") ? at + 2 : at + 1;
        if (text.has(next, WordClass.PARTICLE))
            next++;
        return next < limit && text.token(next).capital() && !text.has(next, WordClass.NOT_A_NAME) && !state(next)
                && !text.has(next, WordClass.ORGANISATION);
    }
}
