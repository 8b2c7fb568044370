package org.chancery.reading.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts tokens into sentences: at full stops before a capital letter, and at paragraphs. In hard-wrapped wires a single
 * line break is no paragraph; an indented line is.
 */
final class SentenceCutter {
    /** Tokens; text without full stops is cut here, so that time stays linear. */
    private static final int LONGEST = 400;

    private final String text;
    private final List<Token> tokens;
    private final boolean wrapped;

    SentenceCutter(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.wrapped = wrapped(text);
    }

    /** Whether the lines are broken at a fixed width: many lines, nearly all short, most ending within a sentence. */
    private static boolean wrapped(String text) {
        int lines = 0;
        int inner = 0;
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            if (to < 0)
                to = text.length();
            String line = text.substring(from, Math.min(to, from + 200)).strip();
            if (!line.isEmpty()) {
                lines++;
                char last = line.charAt(line.length() - 1);
                if (line.length() < 100 && line.length() > 30 && Character.isLetterOrDigit(last))
                    inner++;
            }
            from = to + 1;
        }
        return lines > 3 && inner * 2 > lines;
    }

    List<Sentence> sentences() {
        List<Sentence> out = new ArrayList<>();
        int from = 0;
        int paragraph = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            boolean breaks = !last && paragraphBetween(tokens.get(i), tokens.get(i + 1));
            if (last || breaks || endsAt(i) || i - from >= LONGEST) {
                out.add(new Sentence(out.size(), from, i + 1, paragraph));
                from = i + 1;
            }
            if (breaks)
                paragraph++;
        }
        return List.copyOf(out);
    }

    private boolean paragraphBetween(Token a, Token b) {
        int breaks = 0;
        int indent = 0;
        for (int i = a.end(); i < b.start(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                breaks++;
                indent = 0;
            } else {
                indent++;
            }
        }
        return breaks > 1 || breaks == 1 && (!wrapped || indent >= 3);
    }

    private boolean endsAt(int i) {
        Token token = tokens.get(i);
        char c = token.key().charAt(0);
        if (c == '"' || c == '\u201D' || c == '\u00BB') {
            return i > 0 && stop(tokens.get(i - 1)) && opens(i + 1) && apart(i);
        }
        if (!stop(token))
            return token.is(";");
        return opens(i + 1) && apart(i);
    }

    private static boolean stop(Token token) {
        char c = token.key().charAt(0);
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    private boolean apart(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).start() > tokens.get(i).end();
    }

    /** Whether a sentence may begin here: a capital letter, a digit, or an opening quotation mark. */
    private boolean opens(int i) {
        if (i >= tokens.size())
            return true;
        Token token = tokens.get(i);
        return token.capital() || token.shape() == Token.Shape.NUMBER || !Character.isLetter(token.key().charAt(0));
    }
}
