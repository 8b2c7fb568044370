package org.chancery.ui.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.InboxEntry.Decision;
import org.chancery.matching.Match;
import org.chancery.matching.Reason;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.control.Labels;
import org.chancery.ui.control.Meter;
import org.chancery.ui.inbox.OpenArticle.Proposed;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.StatusLook;
import org.chancery.ui.mark.StatusMark;

/** What was proposed of the article in sight: the one in hand whole, with its likely match and the decisions; the others folded. */
final class ProposalsPane extends ScrollPane {
    private final ViewContext context;
    private final InboxViewModel model;
    private final VBox column = new VBox(10);
    private boolean correcting;
    private boolean teaching;

    ProposalsPane(ViewContext context, InboxViewModel model) {
        this.context = context;
        this.model = model;
        column.getStyleClass().add("proposals");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    void show(OpenArticle article) {
        column.getChildren().clear();
        if (article.article().published() == null) {
            column.getChildren().add(askDate());
        }
        if (teaching) {
            column.getChildren().add(teachForm(article));
        }
        if (article.proposals().isEmpty()) {
            Label none = Labels.plain(context.text("inbox.nothing-read"), "muted");
            none.setWrapText(true);
            column.getChildren().add(none);
            if (!teaching) {
                column.getChildren().add(Act.plain(context.text("inbox.teach"), "T", this::teach));
            }
        }
        for (int i = 0; i < article.proposals().size(); i++) {
            Proposed proposed = article.proposals().get(i);
            ProposalCard card = new ProposalCard(context);
            if (i == model.selected().get()) {
                card.showWhole(proposed, i + 1, article.proposals().size(), article.article().published());
                decisions(card, proposed);
            } else {
                int index = i;
                card.showFolded(proposed, () -> model.select(index));
            }
            column.getChildren().add(card);
        }
    }

    /** Opens the fields of the proposal in hand for correction. */
    void correct() {
        correcting = true;
        OpenArticle now = model.open().get();
        if (now != null) {
            show(now);
        }
        correcting = false;
    }

    /** Opens the form for what the reader should know. */
    void teach() {
        teaching = true;
        OpenArticle now = model.open().get();
        if (now != null) {
            show(now);
        }
        teaching = false;
    }

    private Node teachForm(OpenArticle article) {
        VBox card = new VBox(8, Labels.plain(context.text("inbox.teach"), "strong"), new TeachForm(context, article.language(),
                model::teach, () -> show(article)));
        card.getStyleClass().addAll("card", "proposal");
        return card;
    }

    private Node askDate() {
        DatePicker day = new DatePicker();
        day.setAccessibleText(context.text("inbox.ask-date"));
        Label question = Labels.plain(context.text("inbox.ask-date"), "strong", "warning-text");
        question.setWrapText(true);
        Act set = Act.main(context.text("inbox.set-date"), null, () -> {
            if (day.getValue() != null) {
                model.setPublished(day.getValue());
            }
        }).styled("card-button");
        VBox box = new VBox(8, question, new HBox(8, day, set));
        box.getStyleClass().addAll("amber-box", "contradiction");
        return box;
    }

    private void decisions(ProposalCard card, Proposed proposed) {
        Decision decision = proposed.item().decision();
        if (decision != Decision.PENDING) {
            decided(card, proposed, decision);
            return;
        }
        if (correcting) {
            card.getChildren().add(form(proposed));
            return;
        }
        proposed.likely().stream().findFirst().ifPresent(candidate -> card.getChildren().add(likely(card, candidate)));
        List<Act> acts = new ArrayList<>();
        Act accept = proposed.likely().isEmpty() ? Act.main(context.text("inbox.accept"), "A", model::accept)
                : model.joinsByItself(proposed)
                        ? Act.plain(context.text("inbox.accept-new"), "A", model::accept)
                        : Act.main(context.text("inbox.accept-new"), "A", model::accept);
        if (!proposed.likely().isEmpty()) {
            Act join = model.joinsByItself(proposed) ? Act.main(context.text("inbox.join"), "J", model::join) : Act.plain(context.text(
                    "inbox.join"), "J", model::join);
            acts.add(join);
        }
        acts.add(accept);
        acts.add(Act.plain(context.text("inbox.correct"), "C", this::correct));
        acts.add(Act.plain(context.text("inbox.teach"), "T", this::teach));
        acts.add(Act.flat(context.text("inbox.reject"), "R", model::reject));
        FlowPane row = new FlowPane(8, 8, acts.toArray(Node[]::new));
        row.getStyleClass().add("proposal-acts");
        card.getChildren().add(row);
    }

    private void decided(ProposalCard card, Proposed proposed, Decision decision) {
        HBox row = new HBox(8, Labels.plain(card.decision(decision), "small", "muted"));
        DiplomaticEvent event = proposed.event();
        if (event != null) {
            row.getChildren().add(Act.plain(context.text("inbox.open-event"), "Enter", () -> context.navigation().openEvent(event.id()
                    .value())).styled("card-button"));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        card.getChildren().add(row);
    }

    private Node likely(ProposalCard card, Match.Candidate candidate) {
        DiplomaticEvent event = candidate.event();
        HBox head = new HBox(8, Icon.LINK.view(14), Labels.plain(context.text("inbox.likely"), "strong"), ProposalCard.spring(),
                new Meter(candidate.score(), context.text("inbox.likely")));
        head.setAlignment(Pos.CENTER_LEFT);
        Label name = Labels.plain(event.facts().name());
        name.setMinWidth(0);
        HBox line = new HBox(8, new StatusMark(StatusLook.of(event.facts().status(), event.facts().date(), context.today()), card.style),
                name, ProposalCard.spring(), Labels.plain(card.dates.words(event.facts().date()), "small", "muted"));
        line.setAlignment(Pos.CENTER_LEFT);
        Label why = Labels.wrapped(candidate.reasons().stream().map(this::words).collect(Collectors.joining("; ")), "small", "muted");
        VBox box = new VBox(4, head, line, why);
        box.getStyleClass().add("likely");
        return box;
    }

    private String words(Reason reason) {
        return context.text(reason.key(), reason.args().toArray());
    }

    private Node form(Proposed proposed) {
        Correction was = Correction.of(proposed.item().proposal());
        TextField name = field("inbox.name", was.name());
        ComboBox<EventKind> kind = Choice.of(EventKind.values(), was.kind(), context.text("inbox.kind"), item -> context.text("kind."
                + item.code()));
        ComboBox<EventStatus> status = Choice.of(EventStatus.values(), was.status(), context.text("inbox.status"), item -> context
                .text("status." + item.code()));
        TextField date = field("inbox.date", was.edtf());
        TextField city = field("inbox.place", was.city());
        TextField country = field("inbox.country", was.country());
        country.setPrefColumnCount(3);
        TextField person = field("inbox.teach.person", "");
        TextField office = field("inbox.teach.office", "");
        TextField home = field("inbox.country", "");
        home.setPrefColumnCount(3);
        Label fault = Labels.plain("", "danger-text", "small");
        Act save = Act.main(context.text("inbox.accept"), "Ctrl S", () -> {
            Correction now = new Correction(name.getText(), kind.getValue(), status.getValue(), date.getText(), city.getText(), country
                    .getText(), new Correction.Added(person.getText(), office.getText(), home.getText()));
            if (now.readable()) {
                model.correct(now);
            } else {
                fault.setText(context.text("inbox.correct.fault"));
            }
        }).styled("card-button");
        Act cancel = Act.plain(context.text("inbox.cancel"), "Esc", () -> show(java.util.Objects.requireNonNull(model.open().get())))
                .styled(
                        "card-button");
        VBox form = new VBox(8, name, new HBox(8, kind, status), new HBox(8, date, city, country), new HBox(8, person, office, home),
                new HBox(8, save, cancel, fault));
        form.setId("correction");
        javafx.application.Platform.runLater(name::requestFocus);
        return form;
    }

    private TextField field(String key, String value) {
        TextField field = new TextField(value);
        field.setPromptText(context.text(key));
        field.setAccessibleText(context.text(key));
        return field;
    }
}
