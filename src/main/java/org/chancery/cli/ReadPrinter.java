package org.chancery.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventProposal.Evidence;
import org.chancery.article.Article;
import org.chancery.cli.ReadingLine.ReadArticle;
import org.chancery.date.EventDate;
import org.chancery.exchange.ReadingJson;
import org.chancery.text.DateWords;
import org.chancery.text.EvidenceWords;
import org.chancery.text.Messages;
import org.chancery.text.Words;
import org.jspecify.annotations.Nullable;

/** Prints what was read in each article: for programs one JSON object a line, for people a few lines. */
final class ReadPrinter {
    private final Root root;
    private final Messages messages;
    private final Words words;
    private final DateWords dates;
    private final EvidenceWords reasons;
    private final boolean json;
    private final boolean explain;

    ReadPrinter(Root root, boolean json, boolean explain) {
        this.root = root;
        this.json = json;
        this.explain = explain;
        messages = root.messages();
        words = new Words(messages);
        dates = new DateWords(messages);
        reasons = new EvidenceWords(messages);
    }

    void read(ReadArticle article) {
        print(article, "");
    }

    /** To be called only once the article is safely stored. */
    void saved(ReadArticle article, ArticleSaver.Saved saved) {
        print(article, saved.already() ? messages.text("cli.read.already") : messages.text("cli.read.saved", saved.added(), saved.joined(),
                saved.waiting()));
        if (json) {
            root.surroundings().out().flush();
        }
    }

    private void print(ReadArticle read, String outcome) {
        Article article = read.draft().article();
        if (json) {
            root.say(ReadingJson.line(read.draft().file(), article, read.reading().proposals()));
            if (explain) {
                read.reading().proposals().forEach(p -> lines(p, article.published()).forEach(root::remark));
            }
            return;
        }
        String about = Stream.of(article.outlet(), article.published() == null ? null : dates.day(article.published())).filter(
                Objects::nonNull).collect(Collectors.joining(", "));
        root.say(article.title() + (about.isEmpty() ? "" : "  (" + about + ")"));
        read.reading().proposals().forEach(p -> lines(p, article.published()).forEach(root::say));
        if (read.reading().proposals().isEmpty()) {
            root.say("  " + messages.text("cli.read.no-events"));
        }
        if (!outcome.isEmpty()) {
            root.say("  " + outcome);
        }
    }

    private Stream<String> lines(EventProposal proposal, @Nullable LocalDate published) {
        EventDate date = proposal.newDate().isUnknown() ? proposal.date() : proposal.newDate();
        String place = Stream.of(proposal.venue().city(), proposal.venue().country() == null ? null : words.country(proposal.venue()
                .country())).filter(Objects::nonNull).collect(Collectors.joining(", "));
        String first = Stream.of(words.status(proposal.status()), dates.words(date), proposal.name(), place).filter(s -> !s.isEmpty())
                .collect(Collectors.joining("  ", "  ", ""));
        return explain ? Stream.concat(Stream.of(first), explained(proposal, published)) : Stream.of(first);
    }

    /** Each field with its value, and under it each passage with the reason. */
    private Stream<String> explained(EventProposal proposal, @Nullable LocalDate published) {
        List<String> lines = new ArrayList<>();
        ClaimField before = null;
        for (Evidence evidence : proposal.evidence()) {
            if (evidence.field() != before) {
                before = evidence.field();
                lines.add("    " + messages.text("cli.field." + before.code()) + ": " + reasons.value(proposal, before));
            }
            lines.add("      \"" + evidence.passage().text().replaceAll("\\s+", " ") + "\"  "
                    + reasons.reason(proposal, evidence, published));
        }
        return lines.stream();
    }
}
