package org.chancery.article;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identity of an article; follows from its text, so that the same article read twice is one. */
public record ArticleId(UUID value) implements Comparable<ArticleId> {
    /** Of the text with that hash, in hexadecimal digits. */
    public static ArticleId of(String sha256) {
        return new ArticleId(UUID.nameUUIDFromBytes(("article:" + sha256).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
