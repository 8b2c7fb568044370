package org.chancery.store;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.chancery.store.words.Tokens;
import org.chancery.store.words.WordForms;
import org.jdbi.v3.core.Handle;

/** The passage of an article in which a word of the search first stands. */
final class Snippets {
    private static final int BEFORE = 40;
    private static final int LENGTH = 140;
    private static final int SHORTEST = 3;

    private final Handle handle;
    private final List<String> beginnings;

    Snippets(Handle handle, WordForms forms, String words) {
        this.handle = handle;
        this.beginnings = Tokens.of(words).stream().filter(token -> !forms.isStop(token))
                .flatMap(token -> forms.stems(token, null).stream())
                .filter(stem -> stem.length() >= SHORTEST).toList();
    }

    String of(String article, String otherwise) {
        String text = handle.createQuery("SELECT body FROM article WHERE id = :id").bind("id", UUID.fromString(article)).mapTo(String.class)
                .findOne().orElse("");
        String lower = text.toLowerCase(Locale.ROOT);
        int at = beginnings.stream().mapToInt(lower::indexOf).filter(found -> found >= 0).min().orElse(-1);
        if (at < 0) {
            return otherwise;
        }
        int from = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - BEFORE)) + 1);
        return text.substring(from, Math.min(text.length(), from + LENGTH)).strip().replaceAll("\\s+", " ");
    }
}
