package org.chancery.article;

/**
 * Words of an article that prove something.
 *
 * @param start
 *            first UTF-16 code unit in the article's text, inclusive
 * @param end
 *            last one, exclusive
 */
public record Passage(int start, int end, String text) {
    public Passage {
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException("a passage of " + text.length() + " characters cannot stand at " + start + " to " + end);
        }
    }

    /** The words that stand there in the text. */
    public static Passage of(String text, int start, int end) {
        return new Passage(start, end, text.substring(start, end));
    }
}
