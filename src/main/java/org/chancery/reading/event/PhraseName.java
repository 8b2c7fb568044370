package org.chancery.reading.event;

import org.chancery.reading.language.Blanks;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;

/** The name that a noun phrase gives its event. */
record PhraseName(SentenceView view, NounPhrase phrase) {

    /** The name as the text has it, without line breaks, brackets and passing modifiers such as "upcoming". */
    String words() {
        int from = phrase.left;
        while (from < phrase.head
                && (view.is(from, WordClass.CUE) || view.at(from) instanceof Chunk.When && from != phrase.ordinalAt || view.sign(from, "-")
                        || view.is(from, WordClass.POSSESSIVE) || view.is(from, WordClass.DEIXIS) || duration(from))) {
            from++;
        }
        Chunk.Head noun = (Chunk.Head) view.at(phrase.head);
        String words = Blanks
                .single(new FirstForm(view.text()).of(view.at(from).from(), noun.from(), noun.entry(), noun.to(), phrase.tokenTo(),
                        governed(from - 1)));
        for (Chunk.Body body : phrase.bodies.values())
            words = abbreviated(words, Blanks.single(view.text().slice(body.from(), body.to())));
        return capital(withoutBrackets(words));
    }

    /** "after the meeting", "the date of the meeting": what leads the phrase says that its noun is in no first form. */
    private boolean governed(int before) {
        return view.is(before, WordClass.PREPOSITION) || view.is(before, WordClass.SIDELINES)
                || view.is(before, WordClass.SUBORDINATOR, "time", "back")
                || view.is(before, WordClass.SUBORDINATOR, "time", "ahead") || view.is(before, WordClass.CUE, "governs", "yes")
                || view.is(before, WordClass.AUXILIARY, "governs", "yes");
    }

    /** "two-day" before its noun, or what is left of it. */
    private boolean duration(int i) {
        return view.is(i, WordClass.DURATION) || view.is(i, WordClass.NUMBER) && view.sign(i + 1, "-") && view.is(i + 2, WordClass.UNIT)
                || view.is(i, WordClass.UNIT) && view.sign(i - 1, "-");
    }

    /** "South Asian Association for Regional Cooperation (SAARC) Summit" is the SAARC Summit. */
    private static String abbreviated(String words, String body) {
        int at = words.indexOf(body);
        int open = at < 0 ? -1 : words.indexOf('(', at);
        int close = open < 0 || open > at + body.length() + 3 ? -1 : words.indexOf(')', open);
        if (close < 0)
            return words;
        return words.substring(0, at) + words.substring(open + 1, close) + words.substring(close + 1);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String withoutBrackets(String words) {
        int open = words.indexOf('(');
        int close = words.indexOf(')', Math.max(open, 0));
        if (open <= 0 || close < 0)
            return words;
        return (words.substring(0, open).strip() + words.substring(close + 1)).strip();
    }
}
