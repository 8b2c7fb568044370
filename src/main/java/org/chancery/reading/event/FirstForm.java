package org.chancery.reading.event;

import java.util.List;
import org.chancery.reading.language.Entry;
import org.chancery.reading.language.Inflection;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.language.Token;

/** The name of an occasion that stands in another case, with its noun and the words that agree with it brought to the first form. */
final class FirstForm {
    private final MarkedText text;
    private final Inflection inflection;

    FirstForm(MarkedText text) {
        this.text = text;
        this.inflection = text.language().inflection();
    }

    /**
     * The words from a token to the end of the phrase.
     *
     * @param head
     *            first token of the noun
     * @param noun
     *            its entry
     * @param headTo
     *            token after the noun
     * @param to
     *            token after the phrase
     * @param governed
     *            whether the phrase is known to stand in another case, where its noun may also be a first form of several
     */
    String of(int from, int head, Entry noun, int headTo, int to, boolean governed) {
        String cases = noun.get("case", Inflection.ANY);
        boolean genitive = governed && cases.indexOf('g') >= 0;
        if (cases.isEmpty() || cases.indexOf('n') >= 0 && !genitive)
            return text.slice(from, to);
        StringBuilder out = new StringBuilder();
        for (int i = from; i < head; i++)
            out.append(agreeing(text.token(i), noun.get("gender", ""))).append(gap(i));
        String lemma = noun.lemma();
        out.append(text.token(head).capital() ? Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1) : lemma);
        return headTo < to ? out.append(gap(headTo - 1)).append(text.slice(headTo, to)).toString() : out.toString();
    }

    private String gap(int token) {
        return text.text().substring(text.token(token).end(), text.token(token + 1).start());
    }

    private String agreeing(Token token, String gender) {
        List<Inflection.Restored> found = token.word() ? inflection.restored(token.text(), "agreeing-" + gender) : List.of();
        return found.isEmpty() ? token.text() : found.getFirst().word();
    }
}
