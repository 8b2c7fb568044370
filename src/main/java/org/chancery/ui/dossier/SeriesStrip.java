package org.chancery.ui.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.Series;

/** The editions of a series in a row, the last ones that fit, and our guess at the next. */
final class SeriesStrip extends VBox {
    private static final int SHOWN = 4;
    private final Parts parts;

    SeriesStrip(Parts parts, Dossier dossier) {
        this.parts = parts;
        getStyleClass().add("dossier-section");
        Series series = java.util.Objects.requireNonNull(dossier.series());
        getChildren().add(parts.heading(parts.text("dossier.series"), Parts.link(parts.text("dossier.all-editions", dossier.editions()
                .size()), () -> parts.context().navigation().openParty(series.id().value()))));
        List<EventOutline> editions = new ArrayList<>(dossier.editions());
        editions.sort(Comparator.comparing(e -> e.ordinal() == null ? 0 : e.ordinal()));
        HBox row = new HBox(8);
        editions.subList(Math.max(0, editions.size() - SHOWN), editions.size()).forEach(e -> row.getChildren().add(edition(e, e.id().equals(
                dossier.event().id()))));
        Optional<NextEdition> next = NextEdition.after(editions);
        next.ifPresent(guess -> row.getChildren().add(guess(guess)));
        getChildren().add(row);
        if (next.isPresent()) {
            getChildren().add(Parts.wrapped(parts.text("dossier.guess"), "caption", "quote"));
        }
    }

    private VBox edition(EventOutline e, boolean current) {
        Circle dot = new Circle(parts.style().px(6), current ? parts.style().accentFill() : parts.style().heldEdge());
        String year = e.date().latest().map(d -> Integer.toString(d.getYear())).orElse("");
        String head = e.ordinal() == null ? "" : parts.text("dossier.ordinal", e.ordinal().toString());
        String city = parts.words().city(e);
        return mark(dot, head, city == null ? "" : city, year);
    }

    private VBox guess(NextEdition guess) {
        Circle dot = new Circle(parts.style().px(6), parts.style().page());
        dot.setStroke(parts.style().accent());
        dot.getStrokeDashArray().setAll(2.0, 2.0);
        String country = guess.country() == null ? "" : Locale.of("", guess.country()).getDisplayCountry(parts.context().locale());
        return mark(dot, parts.text("dossier.ordinal", Integer.toString(guess.ordinal())) + "?", country, parts.dates().words(guess
                .date()));
    }

    private VBox mark(Circle dot, String head, String place, String when) {
        StackPane stand = new StackPane(dot);
        stand.setMinHeight(parts.style().px(20));
        Label title = Parts.label(head, "small", "strong");
        VBox box = new VBox(stand, title, Parts.label(place, "small", "muted"), Parts.label(when, "small", "muted"));
        box.setAlignment(Pos.TOP_CENTER);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
