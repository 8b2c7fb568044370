package org.chancery.ui.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Contradiction;
import org.chancery.agenda.LedgerLine;
import org.chancery.date.DateWindow;
import org.chancery.date.EventDate;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.jspecify.annotations.Nullable;

/** Two claims that cannot both be right: both windows as bars on one axis, and the choice. Both stay in the ledger. */
final class ContradictionBox extends VBox {
    private static final double BAR = 16;
    private final Parts parts;

    ContradictionBox(Parts parts, Contradiction contradiction, Dossier dossier, DossierViewModel model) {
        this.parts = parts;
        getStyleClass().addAll("amber-box", "contradiction");
        Region warning = (Region) Icon.WARNING.view(parts.style().px(16));
        warning.getChildrenUnmodifiable().forEach(n -> n.getStyleClass().add("warning"));
        HBox head = new HBox(8, warning, Parts.label(parts.text("dossier.contradiction"), "strong", "warning-text"));
        head.setAlignment(Pos.CENTER_LEFT);
        EventDate first = said(contradiction.earlier());
        EventDate second = said(contradiction.later());
        getChildren().add(head);
        if (first != null && second != null) {
            getChildren().add(new Bars(first, second));
        }
        LedgerLine other = second != null && second.sameAs(dossier.event().facts().date()) ? contradiction.earlier() : contradiction
                .later();
        EventDate otherDate = said(other);
        HBox choice = new HBox(8, Act.of(parts.text("dossier.keep", parts.dates().words(dossier.event().facts().date())), null, "K",
                Act.Weight.MAIN, model::keep).styled("card-button"));
        if (otherDate != null) {
            choice.getChildren().add(Act.plain(parts.text("dossier.choose", parts.dates().words(otherDate)), null, () -> model.choose(
                    other)).styled("card-button"));
        }
        Label both = Parts.label(parts.text("dossier.both-stay"), "small", "warning-text");
        choice.getChildren().addAll(Parts.spring(), both);
        choice.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(choice);
    }

    private static @Nullable EventDate said(LedgerLine line) {
        return line.newDate() != null ? line.newDate() : line.date();
    }

    /** Both windows to scale on one axis. */
    private final class Bars extends Pane {
        private final EventDate[] dates;
        private final Label[] bars = new Label[2];

        Bars(EventDate first, EventDate second) {
            dates = new EventDate[]{first, second};
            for (int i = 0; i < 2; i++) {
                bars[i] = Parts.label(parts.dates().words(dates[i]), "small", "strong", i == 0 ? "claim-bar-old" : "claim-bar-new");
                getChildren().add(bars[i]);
            }
            setMinHeight(parts.style().px(2 * BAR + 4));
        }

        @Override
        protected void layoutChildren() {
            DateWindow a = dates[0].bounds().orElse(DateWindow.ALWAYS);
            DateWindow b = dates[1].bounds().orElse(DateWindow.ALWAYS);
            LocalDate from = a.first().isBefore(b.first()) ? a.first() : b.first();
            LocalDate to = a.last().isAfter(b.last()) ? a.last() : b.last();
            double span = Math.max(1, ChronoUnit.DAYS.between(from, to) + 1);
            for (int i = 0; i < 2; i++) {
                DateWindow w = i == 0 ? a : b;
                double x = getWidth() * ChronoUnit.DAYS.between(from, w.first()) / span;
                double width = Math.max(getWidth() * w.days() / span, 4);
                double need = Math.max(width, bars[i].prefWidth(-1));
                bars[i].resizeRelocate(Math.min(x, Math.max(0, getWidth() - need)), i * parts.style().px(BAR + 4), need, parts.style().px(
                        BAR));
            }
        }
    }
}
