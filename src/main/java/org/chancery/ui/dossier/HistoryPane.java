package org.chancery.ui.dossier;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.agenda.past.EventPast;
import org.chancery.agenda.past.PastChange;
import org.chancery.text.HistoryWords;

/** At the foot of a dossier: who changed what and when, newest first, each with the way back to what it left. */
final class HistoryPane extends VBox {
    private static final int UNFOLDED = 3;
    private static final double DATE = 92;

    private final Parts parts;
    private final DossierViewModel model;
    private final HistoryWords words;

    HistoryPane(Parts parts, EventPast past, DossierViewModel model) {
        this.parts = parts;
        this.model = model;
        this.words = new HistoryWords(parts.context().messages());
        getStyleClass().add("dossier-section");
        List<PastChange> changes = past.changes().reversed();
        getChildren().add(parts.heading(parts.context().messages().count("history.heading", changes.size()), null));
        int shown = changes.size() > UNFOLDED + 1 ? UNFOLDED : changes.size();
        changes.subList(0, shown).forEach(change -> getChildren().add(row(change, change == changes.getFirst())));
        if (shown < changes.size()) {
            Node[] link = new Node[1];
            link[0] = Parts.link(parts.context().messages().count("history.earlier", changes.size() - shown), () -> {
                getChildren().remove(link[0]);
                changes.subList(shown, changes.size()).forEach(change -> getChildren().add(row(change, false)));
            });
            VBox.setMargin(link[0], new javafx.geometry.Insets(0, 0, 0, parts.style().px(DATE + 12)));
            getChildren().add(link[0]);
        }
    }

    private Node row(PastChange change, boolean newest) {
        Label day = Parts.label(change.when() == null ? "" : parts.dates().brief(LocalDate.ofInstant(change.when(), parts.context()
                .deskZone())), "small", "muted");
        day.setMinWidth(parts.style().px(DATE));
        day.setAlignment(Pos.TOP_RIGHT);
        HBox head = new HBox(8, Parts.label(words.kind(change), "medium"), Parts.label(words.who(change.who()), "small", "muted"), Parts
                .spring());
        head.setAlignment(Pos.CENTER_LEFT);
        if (!newest && change.kind() != PastChange.Kind.REMOVED) {
            String when = words.when(change.when(), parts.context().deskZone());
            var back = Parts.link(parts.text("history.take-back"), () -> model.takeBack(change.number(), when));
            back.setAccessibleText(parts.text("history.take-back") + ", " + when);
            head.getChildren().add(back);
        }
        VBox what = new VBox(2, head);
        words.lines(change).forEach(line -> what.getChildren().add(Parts.wrapped(line, "small")));
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMinWidth(0);
        HBox row = new HBox(parts.style().px(12), day, what);
        row.getStyleClass().add("history-row");
        return row;
    }
}
