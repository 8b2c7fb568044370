package org.chancery.exchange;

import java.util.List;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventProposal.Evidence;
import org.chancery.article.Article;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was read from an article, as one JSON object on one line. All keys are always there; what is not known is null. */
public final class ReadingJson {
    private ReadingJson() {}

    /** @param file the name of the article's input as the user knows it */
    public static String line(String file, Article article, List<EventProposal> proposals) {
        ObjectNode node = JsonValues.object();
        node.put("file", file).put("title", article.title()).put("language", article.language()).put("published", JsonValues.day(article
                .published()));
        ArrayNode events = node.putArray("events");
        proposals.forEach(p -> events.add(event(p)));
        return node.toString();
    }

    private static ObjectNode event(EventProposal proposal) {
        ObjectNode node = JsonValues.object();
        node.put("name", proposal.name()).put("kind", proposal.kind().code()).put("visitKind", JsonValues.code(proposal.visitKind())).put(
                "ordinal", proposal.ordinal()).put("status", proposal.status().code()).put("level", JsonValues.code(proposal.level())).put(
                        "mode", JsonValues.code(proposal.mode()))
                .put("confidence", Math.round(proposal.confidence() * 100) / 100.0);
        boolean moved = !proposal.newDate().isUnknown();
        node.set("date", JsonValues.date(proposal.date(), moved ? null : proposal.hours()));
        node.set("newDate", JsonValues.date(proposal.newDate(), moved ? proposal.hours() : null));
        node.set("place", JsonValues.place(proposal.venue()));
        node.set("participants", JsonValues.participants(proposal.countries(), proposal.people(), proposal.organisations()));
        ArrayNode evidence = node.putArray("evidence");
        for (Evidence one : proposal.evidence()) {
            evidence.addObject().put("field", one.field().key()).put("start", one.passage().start()).put("end", one.passage().end()).put(
                    "text", one.passage().text());
        }
        return node;
    }
}
