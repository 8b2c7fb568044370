package org.chancery.ui.dossier;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chancery.agenda.EventStatus;
import org.chancery.date.EventDate;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.InWords;

/** A claim without an article: what was heard of the date, and on which day. */
final class ClaimForm extends VBox {
    private final TextField date = new TextField();
    private final ComboBox<EventStatus> status = new ComboBox<>();
    private final DatePicker heard;
    private final Label fault = Parts.label("", "danger-text", "small");

    ClaimForm(Parts parts, DossierViewModel model, Runnable close) {
        getStyleClass().addAll("card", "dossier-form");
        date.setPromptText(parts.text("dossier.claim.prompt"));
        date.setAccessibleText(parts.text("dossier.field.date"));
        status.getItems().setAll(List.of(EventStatus.values()));
        status.setValue(EventStatus.PLANNED);
        status.setAccessibleText(parts.text("dossier.field.status"));
        status.setConverter(new InWords<>(List.of(EventStatus.values()), parts.words()::status, ""));
        heard = new DatePicker(parts.context().today());
        heard.setAccessibleText(parts.text("dossier.claim.heard"));
        HBox fields = new HBox(8, status, date, Parts.label(parts.text("dossier.claim.heard"), "small", "muted"), heard);
        fields.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox acts = new HBox(8, Act.main(parts.text("dossier.add-claim"), "Enter", () -> add(parts, model, close)).styled("card-button"),
                Act.plain(parts.text("dossier.cancel"), "Esc", close).styled("card-button"), fault);
        getChildren().addAll(fields, acts);
        setOnKeyPressed(key -> {
            switch (key.getCode()) {
                case ENTER -> add(parts, model, close);
                case ESCAPE -> {
                    close.run();
                    key.consume();
                }
                default -> {}
            }
        });
    }

    void begin() {
        date.requestFocus();
    }

    private void add(Parts parts, DossierViewModel model, Runnable close) {
        LocalDate day = heard.getValue() == null ? parts.context().today() : heard.getValue();
        try {
            model.claim(EventDate.parse(date.getText(), day), status.getValue(), day);
            close.run();
        } catch (IllegalArgumentException wrong) {
            fault.setText(parts.text("dossier.fault.date"));
        }
    }
}
