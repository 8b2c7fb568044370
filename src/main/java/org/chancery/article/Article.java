package org.chancery.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A stored source.
 *
 * @param published
 *            the day of publication at the outlet; null if neither the article nor a person has said it, and then relative dates stay
 *            unknown
 * @param language
 *            ISO 639-1 code of the text; null if not known
 * @param dateline
 *            where and when the report was filed, such as "CAIRO, Nov. 13", if the outlet gives it apart from the text; null if not
 * @param sha256
 *            of the text's UTF-8 bytes, lower-case hexadecimal
 */
public record Article(ArticleId id, String title, @Nullable String outlet, @Nullable String url, @Nullable LocalDate published,
        @Nullable String language, @Nullable String dateline, String text, String sha256) {

    /** An article with identity and hash made from its text. */
    public static Article of(String title, @Nullable String outlet, @Nullable String url, @Nullable LocalDate published,
            @Nullable String language, String text) {
        String sha = sha256(text);
        return new Article(ArticleId.of(sha), title, outlet, url, published, language, null, text, sha);
    }

    /** The same source with a day of publication that was told or corrected; its identity stays. */
    public Article publishedOn(LocalDate day) {
        return new Article(id, title, outlet, url, day, language, dateline, text, sha256);
    }

    /** The same source with the language of its text, an ISO 639-1 code. */
    public Article inLanguage(String code) {
        return new Article(id, title, outlet, url, published, code, dateline, text, sha256);
    }

    /** The same source with the dateline that its outlet gives apart from the text; null if none. */
    public Article filed(@Nullable String line) {
        return new Article(id, title, outlet, url, published, language, line, text, sha256);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
