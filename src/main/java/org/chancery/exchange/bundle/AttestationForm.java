package org.chancery.exchange.bundle;

import java.util.regex.Pattern;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.article.ArticleId;
import org.chancery.article.Passage;
import org.chancery.exchange.JsonValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Claims with who makes them: the keys of a listed event's attestations, and what these leave out. */
final class AttestationForm {
    static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    static final int LONGEST_LANGUAGE = 8;

    private AttestationForm() {}

    static void write(Iterable<Attestation> all, ArrayNode into) {
        for (Attestation one : all) {
            write(one, into.addObject());
        }
    }

    private static void write(Attestation one, ObjectNode node) {
        Citation source = one.source();
        if (source == null) {
            node.putNull("article");
        } else {
            node.putObject("article").put("id", source.id().toString()).put("title", source.title()).put("outlet", source.outlet()).put(
                    "published", JsonValues.day(source.published())).put("language", source.language()).put("sha256", source.sha256());
        }
        node.put("field", one.field().key()).put("value", one.claim().value());
        node.set("claim", ClaimForm.write(one.claim()));
        Passage passage = one.passage();
        node.put("start", passage == null ? null : Integer.valueOf(passage.start())).put("end", passage == null ? null : Integer.valueOf(
                passage.end())).put("text", passage == null ? null : passage.text());
        node.put("day", one.day().toString()).put("chosen", one.chosen()).put("rule", one.rule());
    }

    static Attestation read(Fields fields) {
        Claim claim = ClaimForm.read(fields);
        Citation source = citation(fields.objectOrNull("article"));
        return new Attestation(claim, source, passage(fields), DateForm.day(fields, "day"), fields.flag("chosen"), fields.text("rule"));
    }

    private static @Nullable Passage passage(Fields fields) {
        String text = fields.text("text");
        return text == null ? null
                : fields.checked("start",
                        () -> new Passage((int) fields.number("start", 0, Integer.MAX_VALUE), (int) fields.number("end", 0,
                                Integer.MAX_VALUE), text));
    }

    /** The identity follows from the text, so that the same article is one in every store. */
    private static @Nullable Citation citation(@Nullable Fields article) {
        if (article == null) {
            return null;
        }
        String sha = sha256(article);
        return new Citation(ArticleId.of(sha), article.string("title"), article.text("outlet"), DateForm.dayOrNull(article, "published"),
                article.text("language", LONGEST_LANGUAGE), sha);
    }

    static String sha256(Fields article) {
        String sha = article.string("sha256");
        return SHA256.matcher(sha).matches() ? sha : article.bad("sha256");
    }
}
