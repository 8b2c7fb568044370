package org.chancery.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import org.chancery.article.Passage;
import org.jspecify.annotations.Nullable;

/**
 * One claim and who makes it: an article in a passage, or a person. Never overwritten; a later one stands beside it.
 *
 * @param source
 *            the article; null if a person said so without one
 * @param passage
 *            the shortest words of the article that show it; null without an article
 * @param day
 *            the day of publication, or the day on which a person made the claim; local to the outlet or the desk
 * @param chosen
 *            whether a person has decided for this value, which then stays until a person changes it
 * @param rule
 *            the reader's rule that found it; null if a person did
 */
public record Attestation(Claim claim, @Nullable Citation source, @Nullable Passage passage, LocalDate day, boolean chosen,
        @Nullable String rule) {

    /**
     * Oldest first: by day, then by hash of the article, then by place in it; what a person said on a day comes after that day's articles, in
     * the order in which it was said.
     */
    public static final Comparator<Attestation> OLDEST_FIRST = Comparator.comparing(Attestation::day).thenComparing(a -> a.source() == null
            ? "~" : a.source().sha256()).thenComparing(a -> a.passage() == null ? -1 : a.passage().start()).thenComparing(
                    a -> a
                            .passage() == null ? "" : a.claim().field() + a.claim().value());

    public static Attestation byArticle(Claim claim, Citation source, Passage passage, LocalDate day, String rule) {
        return new Attestation(claim, source, passage, day, false, rule);
    }

    /** A claim by hand: one among others. */
    public static Attestation byHand(Claim claim, LocalDate day) {
        return new Attestation(claim, null, null, day, false, null);
    }

    /** A decision by hand, which stays until a person changes it. */
    public static Attestation choice(Claim claim, LocalDate day) {
        return new Attestation(claim, null, null, day, true, null);
    }

    public ClaimField field() {
        return claim.field();
    }
}
