package org.chancery.ui.dossier;

import java.text.BreakIterator;
import java.util.Locale;
import org.chancery.article.Passage;

/** A passage with as much of its sentence round it as helps to understand it. */
record Quote(String before, String passage, String after) {
    private static final int ROUND = 70;

    static Quote of(Passage passage) {
        return new Quote("", oneLine(passage.text()), "");
    }

    /** The passage in its sentence; the passage alone if the text is another than it was taken from. */
    static Quote of(Passage passage, String text) {
        if (passage.end() > text.length() || !text.startsWith(passage.text(), passage.start())) {
            return of(passage);
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int start = passage.start() == 0 ? 0 : sentences.isBoundary(passage.start()) ? passage.start() : sentences.preceding(passage
                .start());
        int end = passage.end() >= text.length() ? text.length() : sentences.following(passage.end() - 1);
        String before = text.substring(start, passage.start());
        String after = text.substring(passage.end(), end).stripTrailing();
        return new Quote(tail(oneLine(before)), oneLine(passage.text()), head(oneLine(after)));
    }

    private static String tail(String words) {
        if (words.length() <= ROUND) {
            return words.stripLeading();
        }
        int cut = words.indexOf(' ', words.length() - ROUND);
        return "…" + words.substring(cut < 0 ? words.length() - ROUND : cut);
    }

    private static String head(String words) {
        if (words.length() <= ROUND) {
            return words;
        }
        int cut = words.lastIndexOf(' ', ROUND);
        return words.substring(0, cut < 0 ? ROUND : cut) + " …";
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
