package org.chancery.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Contradiction;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.LedgerLine;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.ui.control.Icon;
import org.chancery.ui.mark.PassageText;
import org.jspecify.annotations.Nullable;

/** The right half of a dossier: all claims of date and status, oldest first, and the articles they stand in. */
final class LedgerPane extends VBox {
    private static final int UNFOLDED = 12;
    private static final double DATE = 76;
    private final Parts parts;
    private final DossierViewModel model;

    LedgerPane(Parts parts, Dossier dossier, DossierViewModel model, Runnable addClaim) {
        this.parts = parts;
        this.model = model;
        List<LedgerLine> lines = dossier.ledger().lines();
        getChildren().add(parts.heading(parts.context().messages().count("dossier.ledger", lines.size()), Parts.linkWithKey(parts.text(
                "dossier.add-claim"), "D", addClaim)));
        if (lines.isEmpty() && dossier.sources().isEmpty()) {
            getChildren().add(Parts.label(parts.text("dossier.no-source"), "muted"));
        }
        addLines(lines, dossier);
        articles(dossier.sources());
    }

    private void addLines(List<LedgerLine> lines, Dossier dossier) {
        int head = lines.size() > UNFOLDED ? 3 : lines.size();
        int tail = lines.size() > UNFOLDED ? lines.size() - 8 : lines.size();
        for (int i = 0; i < head; i++) {
            add(lines.get(i), dossier, i == lines.size() - 1, this);
        }
        if (tail > head) {
            VBox folded = new VBox();
            int from = head;
            Node[] link = new Node[1];
            link[0] = Parts.link(parts.context().messages().count("dossier.more-claims", tail - head), () -> {
                lines.subList(from, tail).forEach(l -> add(l, dossier, false, folded));
                getChildren().remove(link[0]);
            });
            VBox.setMargin(link[0], new Insets(0, 0, 0, parts.style().px(116)));
            getChildren().addAll(link[0], folded);
        }
        for (int i = Math.max(head, tail); i < lines.size(); i++) {
            add(lines.get(i), dossier, i == lines.size() - 1, this);
        }
    }

    private void add(LedgerLine line, Dossier dossier, boolean last, VBox into) {
        for (Contradiction c : dossier.ledger().contradictions()) {
            if (c.later().attestations().equals(line.attestations())) {
                into.getChildren().add(indented(new ContradictionBox(parts, c, dossier, model)));
            }
        }
        if (line.effect() == LedgerLine.Effect.MOVES) {
            Label moved = Parts.label(parts.text("dossier.moved"), "caption");
            into.getChildren().add(indented(moved));
        }
        into.getChildren().add(line(line, dossier, last));
    }

    private Node indented(Region node) {
        VBox.setMargin(node, new Insets(0, 0, parts.style().px(10), parts.style().px(116)));
        return node;
    }

    private Node line(LedgerLine line, Dossier dossier, boolean last) {
        Label day = Parts.label(parts.dates().brief(line.day()), "small", "muted");
        day.setMinWidth(parts.style().px(DATE));
        day.setAlignment(Pos.TOP_RIGHT);
        HBox row = new HBox(parts.style().px(12), day, rail(line, last), claim(line, dossier));
        row.getStyleClass().add("ledger-line");
        return row;
    }

    private Node rail(LedgerLine line, boolean last) {
        Region thread = new Region();
        thread.getStyleClass().add("ledger-thread");
        thread.setVisible(!last);
        StackPane rail = new StackPane(thread, dot(line.status()));
        rail.setAlignment(Pos.TOP_CENTER);
        rail.setMinWidth(parts.style().px(16));
        StackPane.setMargin(thread, new Insets(parts.style().px(16), 0, -parts.style().px(6), 0));
        return rail;
    }

    private Circle dot(@Nullable EventStatus status) {
        Circle dot = new Circle(parts.style().px(5), parts.style().page());
        dot.setStrokeWidth(parts.style().px(2));
        dot.setStroke(parts.style().accent());
        switch (status) {
            case PROPOSED -> dot.getStrokeDashArray().setAll(1.2, 2.8);
            case POSTPONED -> {
                dot.setStroke(parts.style().heldEdge());
                dot.getStrokeDashArray().setAll(4.0, 3.0);
            }
            case SCHEDULED -> dot.setFill(parts.style().accent());
            case HELD -> {
                dot.setFill(parts.style().heldEdge());
                dot.setStroke(parts.style().heldEdge());
            }
            case CANCELLED -> dot.setStroke(parts.style().heldEdge());
            case PLANNED -> dot.setStrokeWidth(parts.style().px(2.5));
            case null -> dot.setStroke(parts.style().outline());
        }
        return dot;
    }

    private static Label uncut(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Node claim(LedgerLine line, Dossier dossier) {
        EventDate date = line.newDate() != null ? line.newDate() : line.status() == EventStatus.POSTPONED ? null : line.date();
        String status = line.status() == null ? parts.text("dossier.date-only") : parts.words().status(line.status());
        String said = date == null ? line.status() == EventStatus.POSTPONED ? parts.text("dossier.no-new-date") : parts.text(
                "dossier.no-date") : parts.dates().words(date);
        Label words = Parts.wrapped(status + " · " + said, "strong");
        HBox head = new HBox(8, words);
        if (line.inForce()) {
            head.getChildren().add(uncut(Parts.label(parts.text("dossier.in-force"), "tag")));
        }
        if (line.chosen()) {
            head.getChildren().add(Parts.label(parts.text("dossier.chosen"), "caption"));
        }
        head.getChildren().addAll(Parts.spring(), uncut(Parts.label(date == null ? parts.text("dossier.none") : date.edtf(), "mono",
                "muted")));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox claim = new VBox(2, head);
        Passage passage = Parts.proof(line);
        Quote quote = dossier.quote(line);
        if (quote != null) {
            claim.getChildren().add(quote(quote));
        }
        claim.getChildren().add(source(line.source(), passage));
        HBox.setHgrow(claim, Priority.ALWAYS);
        claim.setMinWidth(0);
        return claim;
    }

    private static Node quote(Quote quote) {
        return new PassageText(List.of(new PassageText.Span("“" + quote.before(), null), new PassageText.Span(quote.passage(),
                PassageText.Tint.DATE), new PassageText.Span(quote.after() + "”", null)), "serif-text");
    }

    private Node source(@Nullable Citation source, @Nullable Passage passage) {
        if (source == null) {
            return Parts.label(parts.text("dossier.by-hand"), "caption");
        }
        HBox line = new HBox(6, Icon.DOCUMENT.view(parts.style().px(13)), Parts.label(source.outlet() == null ? source.title() : source
                .outlet(), "caption"));
        if (passage != null) {
            line.getChildren().add(Parts.link(parts.text("dossier.open-passage"), () -> parts.context().navigation().openArticle(source.id()
                    .value(), passage.start(), passage.end())));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void articles(List<Dossier.Source> sources) {
        if (sources.isEmpty()) {
            return;
        }
        List<Node> rows = new ArrayList<>();
        rows.add(parts.heading(parts.text("dossier.articles", sources.size()), null));
        for (Dossier.Source source : sources) {
            Label title = Parts.label(source.article().title());
            title.setMinWidth(0);
            HBox.setHgrow(title, Priority.ALWAYS);
            String when = source.article().published() == null ? "" : parts.dates().brief(source.article().published());
            String outlet = source.article().outlet() == null ? when : source.article().outlet() + ", " + when;
            Label from = Parts.label(outlet, "small", "muted");
            from.setMinWidth(Region.USE_PREF_SIZE);
            Label count = Parts.label(parts.context().messages().count("dossier.passages", source.passages()), "small", "muted");
            count.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(8, Icon.DOCUMENT.view(parts.style().px(14)), title, Parts.spring(), from, count);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("article-row");
            row.setOnMouseClicked(_ -> parts.context().navigation().openArticle(source.article().id().value()));
            rows.add(row);
            rows.add(Parts.hairline());
        }
        VBox section = new VBox(rows.toArray(Node[]::new));
        section.getStyleClass().add("dossier-section");
        getChildren().add(section);
    }
}
