package org.chancery.reading.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text cut into tokens and sentences, with every entry of the lexicon that begins at each token. */
public final class MarkedText {
    private final String text;
    private final List<Token> tokens;
    private final List<List<Match>> matches;
    private final List<Sentence> sentences;
    private final Language language;

    public MarkedText(String text, Language language) {
        this.text = text;
        this.language = language;
        this.tokens = language.tokens(text);
        this.matches = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++)
            matches.add(language.lexicon().matches(tokens, i));
        new FullStateNames(this).addTo(matches);
        this.sentences = new SentenceCutter(text, tokens).sentences();
    }

    public String text() {
        return text;
    }

    /** Words of the lexicon in the script in which this text is written. */
    public String inScript(String words) {
        return language.inScriptOf(words, text);
    }

    public Language language() {
        return language;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** The folded word at a place, empty outside the text. */
    public String key(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).key() : "";
    }

    public List<Match> matches(int i) {
        return i >= 0 && i < matches.size() ? matches.get(i) : List.of();
    }

    /** The longest entry of a class that begins at a token. */
    public @Nullable Match match(int i, WordClass type) {
        List<Match> here = matches(i);
        for (int k = here.size() - 1; k >= 0; k--) {
            if (here.get(k).entry().type() == type)
                return here.get(k);
        }
        return null;
    }

    public boolean has(int i, WordClass type) {
        return match(i, type) != null;
    }

    /** The source between two tokens, {@code to} exclusive. */
    public String slice(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The source between two tokens with line breaks and runs of blanks made one space. */
    public String words(int from, int to) {
        return Blanks.single(slice(from, to));
    }
}
