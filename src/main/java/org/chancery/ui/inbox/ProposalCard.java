package org.chancery.ui.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.InboxEntry.Decision;
import org.chancery.date.EventDate;
import org.chancery.party.Organisation;
import org.chancery.party.Person;
import org.chancery.place.Venue;
import org.chancery.text.DateWords;
import org.chancery.text.EvidenceWords;
import org.chancery.text.Words;
import org.chancery.ui.control.Labels;
import org.chancery.ui.control.Meter;
import org.chancery.ui.inbox.OpenArticle.Proposed;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.MarkStyle;
import org.chancery.ui.mark.StatusLook;
import org.chancery.ui.mark.StatusMark;
import org.jspecify.annotations.Nullable;

/** A proposal: each field with the words that prove it and how sure the reader is. */
class ProposalCard extends VBox {
    private static final double LABEL = 70;
    final ViewContext context;
    final Words words;
    final DateWords dates;
    final MarkStyle style;

    ProposalCard(ViewContext context) {
        this.context = context;
        this.words = new Words(context.messages());
        this.dates = new DateWords(context.messages());
        this.style = MarkStyle.of(context.look()::colour, context.look().percent() / 100.0);
        getStyleClass().addAll("card", "proposal");
    }

    /** The proposal in hand, whole. */
    void showWhole(Proposed proposed, int number, int of, @Nullable LocalDate published) {
        EventProposal p = proposed.item().proposal();
        getStyleClass().add("proposal-in-hand");
        HBox head = new HBox(8, Labels.plain(context.text("inbox.of", number, of), "small", "muted"), spring(), Labels.plain(context.text(
                "inbox.confidence"), "small", "strong"), new Meter(p.confidence(), context.text("inbox.confidence")));
        head.setAlignment(Pos.CENTER_LEFT);
        Label title = Labels.wrapped(p.name(), "event-title");
        getChildren().addAll(head, title);
        status(p);
        date(p);
        place(p);
        parties(p);
        people(p);
        if (p.level() != null) {
            Label level = Labels.plain(words.level(p.level()));
            row("inbox.level", level, ClaimField.LEVEL, p);
            level.setMinWidth(Region.USE_PREF_SIZE);
        }
        why(p, published);
    }

    /** The reasons of what a reader doubts first. */
    private void why(EventProposal p, @Nullable LocalDate published) {
        EvidenceWords reasons = new EvidenceWords(context.messages());
        VBox box = new VBox(2);
        for (ClaimField field : List.of(ClaimField.STATUS, ClaimField.DATE, ClaimField.NEW_DATE, ClaimField.PLACE, ClaimField.LEVEL)) {
            p.evidence().stream().filter(e -> e.field() == field).findFirst().ifPresent(e -> {
                Label line = Labels.wrapped("“" + e.passage().text().replaceAll("\\s+", " ") + "”: " + reasons.reason(p, e, published),
                        "small",
                        "muted");
                box.getChildren().add(line);
            });
        }
        box.setAccessibleText(context.text("inbox.why"));
        getChildren().addAll(Labels.plain(context.text("inbox.why"), "small", "strong"), box);
    }

    /** Another proposal of the article, in one line; a click takes it in hand. */
    void showFolded(Proposed proposed, Runnable take) {
        EventProposal p = proposed.item().proposal();
        Label name = Labels.plain(p.name(), "medium");
        name.setMinWidth(0);
        HBox line = new HBox(8, mark(p), name, spring(), new Meter(p.confidence(), context.text("inbox.confidence")));
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        String note = decision(proposed.item().decision());
        getChildren().add(Labels.plain(note.isEmpty() ? dates.full(effective(p)) : note, "small", "muted"));
        setOnMouseClicked(_ -> take.run());
        setFocusTraversable(true);
        setAccessibleText(p.name() + ", " + words.status(p.status()));
        getStyleClass().add("proposal-folded");
    }

    String decision(Decision decision) {
        return switch (decision) {
            case PENDING -> "";
            case ACCEPTED -> context.text("inbox.decided.accepted");
            case JOINED -> context.text("inbox.decided.joined");
            case REJECTED -> context.text("inbox.decided.rejected");
        };
    }

    private StatusMark mark(EventProposal p) {
        return new StatusMark(StatusLook.of(p.status(), effective(p), context.today()), style);
    }

    private static EventDate effective(EventProposal p) {
        return p.newDate().isUnknown() ? p.date() : p.newDate();
    }

    private void status(EventProposal p) {
        Label word = Labels.plain(words.status(p.status()));
        word.setGraphic(mark(p));
        row("inbox.status", word, ClaimField.STATUS, p);
    }

    private void date(EventProposal p) {
        if (p.date().isUnknown() && p.newDate().isUnknown()) {
            row("inbox.date", Labels.plain(context.text("date.unknown"), "muted"), null, p);
        }
        if (!p.date().isUnknown()) {
            row("inbox.date", Labels.wrapped(dates.full(p.date()), "strong"), ClaimField.DATE, p);
        }
        if (!p.newDate().isUnknown()) {
            row("inbox.new-date", Labels.wrapped(dates.full(p.newDate()), "strong"), ClaimField.NEW_DATE, p);
        }
    }

    private void place(EventProposal p) {
        Venue venue = p.venue();
        if (!venue.isUnknown()) {
            String place = Stream.of(venue.building(), words.city(venue), venue.country() == null ? null : words.country(venue.country()))
                    .filter(Objects::nonNull).collect(Collectors.joining(", "));
            row("inbox.place", Labels.wrapped(place), ClaimField.PLACE, p);
        }
    }

    private void parties(EventProposal p) {
        List<String> all = new ArrayList<>(p.countries().stream().map(words::country).toList());
        p.organisations().stream().map(Organisation::name).forEach(all::add);
        if (!all.isEmpty()) {
            Label names = Labels.wrapped(String.join(", ", all));
            row("inbox.parties", names, p.countries().isEmpty() ? ClaimField.ORGANISATIONS : ClaimField.PARTICIPANTS, p);
        }
    }

    private void people(EventProposal p) {
        if (!p.people().isEmpty()) {
            Label names = Labels.wrapped(p.people().stream().map(this::called).collect(Collectors.joining(", ")));
            row("inbox.people", names, ClaimField.PARTICIPANTS, p);
        }
    }

    private String called(Person person) {
        String office = person.office() == null ? "" : person.office().title();
        String country = person.office() == null || person.office().country() == null ? "" : ", " + words.country(person.office()
                .country());
        return person.name() == null ? office + country : person.name();
    }

    private void row(String key, Label value, @Nullable ClaimField field, EventProposal p) {
        Label name = Labels.plain(context.text(key), "small", "muted");
        name.setMinWidth(style.px(LABEL));
        HBox row = new HBox(8, name, value);
        value.setMinWidth(Math.min(style.px(40), 40));
        String said = field == null ? "" : p.evidence().stream().filter(e -> e.field() == field).map(e -> e.passage().text()).findFirst()
                .orElse("");
        Label quote = Labels.plain(
                said.isEmpty() || field == ClaimField.PARTICIPANTS || field == ClaimField.PLACE || field == ClaimField.ORGANISATIONS ? ""
                        : "“" + said.replaceAll("\\s+", " ") + "”",
                "quote", "small");
        quote.setMinWidth(0);
        HBox.setHgrow(quote, Priority.SOMETIMES);
        row.getChildren().addAll(quote, spring());
        Double sure = field == null ? null : p.fieldConfidence().get(field);
        if (sure != null) {
            row.getChildren().add(new Meter(sure, context.text("inbox.confidence")));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("proposal-row");
        getChildren().add(row);
    }

    static Node spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
