package org.chancery.ui.dossier;

import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventId;
import org.chancery.agenda.LedgerLine;
import org.chancery.agenda.Participation;
import org.chancery.agenda.Recurrence;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.text.RecurrenceWords;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.AttendanceMark;
import org.chancery.ui.mark.Glyph;
import org.chancery.ui.mark.StatusLook;
import org.chancery.ui.mark.StatusMark;

/** The selected event beside a sheet: what a full dossier says, in a narrow pane, with the ways to open and edit it. */
public final class CompactDossier extends VBox {
    private static final int PEOPLE = 6;
    private static final int LINES = 6;
    private final Parts parts;
    private final DossierServices services;
    private final Runnable close;

    /** @param close closes the pane */
    public CompactDossier(ViewContext context, DossierServices services, Runnable close) {
        this.parts = Parts.of(context);
        this.services = services;
        this.close = close;
        getStyleClass().add("side-dossier");
    }

    /** Reads the event and shows it when it is read. */
    public void show(UUID event) {
        parts.context().tasks().run(progress -> Dossier.read(new EventId(event), services), found -> found.ifPresentOrElse(this::build,
                getChildren()::clear), parts.context().notices()::fail);
    }

    private void build(Dossier dossier) {
        ScrollPane scroll = new ScrollPane(body(dossier));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(dossier), Parts.hairline(), scroll, Parts.hairline(), foot(dossier));
    }

    private Node head(Dossier dossier) {
        EventFacts f = dossier.event().facts();
        UUID id = dossier.event().id().value();
        String what = parts.words().kind(f.kind()) + (f.level() == null ? "" : " · " + parts.words().level(f.level()));
        Label kind = Parts.label(what, "small", "muted");
        kind.setMinWidth(0);
        HBox head = new HBox(kind, Parts.spring(), Act.icon(parts.text("dossier.open"), Icon.OPEN, "Enter", Act.Weight.FLAT, () -> parts
                .context().navigation().openEvent(id)), Act.icon(parts.text("dossier.close"), Icon.CLOSE, "Esc", Act.Weight.FLAT, close));
        head.getStyleClass().add("side-head");
        return head;
    }

    private Node body(Dossier dossier) {
        EventFacts f = dossier.event().facts();
        StatusLook look = StatusLook.of(f.status(), f.date(), parts.context().today());
        HBox status = new HBox(8, new StatusMark(look, parts.style()), Parts.label(parts.text(look.messageKey()), "small", "strong"), Parts
                .label(parts.text("dossier.precision." + f.precision().code()), "small", "muted"));
        status.setAlignment(Pos.CENTER_LEFT);
        VBox body = new VBox(Parts.wrapped(f.name(), "event-title"), status, icon(Icon.MONTH, Parts.wrapped(parts.dates().full(f.date()),
                "strong"), when(f)));
        Recurrence recurrence = dossier.recurrence();
        if (recurrence != null) {
            Label repeats = Parts.wrapped(new RecurrenceWords(parts.context().messages()).sentence(recurrence), "small");
            body.getChildren().add(marked(Glyph.REPEAT.draw(parts.style().muted(), parts.style().scale()), repeats, null));
        }
        body.getChildren().addAll(icon(Icon.PLACE, Parts.wrapped(place(f)), null), Parts.hairline());
        f.participations().stream().limit(PEOPLE).forEach(p -> body.getChildren().add(person(p)));
        if (f.participations().size() > PEOPLE) {
            body.getChildren().add(Parts.label(parts.context().messages().count("dossier.more-claims", f.participations().size() - PEOPLE),
                    "small", "muted"));
        }
        body.getChildren().addAll(Parts.hairline(), ledgerHead(dossier));
        var lines = dossier.ledger().lines();
        lines.subList(Math.max(0, lines.size() - LINES), lines.size()).forEach(line -> body.getChildren().add(claim(line)));
        body.getStyleClass().add("side-body");
        return body;
    }

    private Node ledgerHead(Dossier dossier) {
        Label amber = null;
        if (!dossier.ledger().contradictions().isEmpty()) {
            amber = Parts.label(parts.text("dossier.windows-differ"), "small", "strong", "warning-text");
        }
        return parts.heading(parts.text("dossier.ledger-short"), amber);
    }

    private String when(EventFacts f) {
        String edtf = f.date().edtf();
        return f.date().earliest().filter(d -> f.precision().hasDay() && !d.isBefore(parts.context().today())).map(d -> edtf + " · " + parts
                .dates().away(parts.context().today(), d)).orElse(edtf);
    }

    private String place(EventFacts f) {
        String country = f.venue().country() == null ? "" : parts.words().country(f.venue().country());
        String city = parts.words().city(f.venue());
        return city == null ? country.isEmpty() ? parts.text("dossier.place-unknown") : country : country.isEmpty() ? city : city + ", "
                + country;
    }

    private Node icon(Icon icon, Label main, @org.jspecify.annotations.Nullable String second) {
        return marked(icon.view(parts.style().px(16)), main, second);
    }

    private Node marked(Node mark, Label main, @org.jspecify.annotations.Nullable String second) {
        StackPane place = new StackPane(mark);
        place.setAlignment(Pos.TOP_CENTER);
        place.setMinWidth(parts.style().px(16));
        VBox words = new VBox(main);
        if (second != null && !second.isEmpty()) {
            words.getChildren().add(Parts.label(second, "mono", "muted"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(10, place, words);
    }

    private Node person(Participation p) {
        Label code = Parts.label(parts.parties().code(p.party()), "caption", "strong");
        code.setMinWidth(parts.style().px(24));
        Label name = Parts.label(parts.parties().name(p.party()), "small");
        name.setMinWidth(0);
        Label state = Parts.label(parts.words().attendance(p.attendance()), "small", "muted");
        state.setGraphic(new AttendanceMark(p.attendance(), parts.style()));
        state.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(4, code, name, Parts.spring(), state);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node claim(LedgerLine line) {
        EventDate date = line.newDate() != null ? line.newDate() : line.date();
        String status = line.status() == null ? parts.text("dossier.date-only") : parts.words().status(line.status());
        String said = date == null ? parts.text("dossier.no-date") : parts.dates().words(date);
        VBox box = new VBox(Parts.wrapped(status + " · " + said, line.inForce() ? "strong" : "medium"));
        Passage proof = Parts.proof(line);
        if (proof != null) {
            box.getChildren().add(Parts.wrapped("“" + proof.text().replaceAll("\\s+", " ") + "”", "quote", "small"));
        }
        String source = line.source() == null ? parts.text("dossier.by-hand")
                : (line.source().outlet() == null ? line.source().title() : line
                        .source().outlet()) + ", " + parts.dates().brief(line.day());
        box.getChildren().add(Parts.wrapped(source, "caption"));
        return box;
    }

    private Node foot(Dossier dossier) {
        HBox foot = new HBox(Act.main(parts.text("dossier.open"), "Enter", () -> parts.context().navigation().openEvent(dossier.event().id()
                .value())), Parts.spring(), Parts.label(parts.text("dossier.articles", dossier.sources().size()), "small", "muted"));
        foot.getStyleClass().add("side-foot");
        return foot;
    }
}
