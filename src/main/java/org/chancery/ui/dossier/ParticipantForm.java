package org.chancery.ui.dossier;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.party.Office;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Country;
import org.chancery.ui.control.Act;
import org.controlsfx.control.textfield.TextFields;

/** Adds a participant by hand: a state by its name or code, or a person with office and country. */
final class ParticipantForm extends VBox {
    private final TextField who = new TextField();
    private final TextField office = new TextField();
    private final TextField country = new TextField();
    private final Label fault = Parts.label("", "danger-text", "small");
    private final Parts parts;

    ParticipantForm(Parts parts, DossierViewModel model, Runnable close) {
        this.parts = parts;
        getStyleClass().addAll("card", "dossier-form");
        prompt(who, "dossier.participant.who");
        prompt(office, "dossier.participant.office");
        prompt(country, "dossier.participant.country");
        country.setPrefColumnCount(4);
        TextFields.bindAutoCompletion(who, request -> java.util.Arrays.stream(Locale.getISOCountries()).map(code -> Locale.of("", code)
                .getDisplayCountry(parts.context().locale())).filter(name -> !request.getUserText().isBlank()
                        && name.toLowerCase(parts
                                .context().locale()).startsWith(request.getUserText().toLowerCase(parts.context().locale())))
                .limit(8).toList());
        Runnable add = () -> {
            Party party = party();
            if (party == null) {
                fault.setText(parts.text("dossier.participant.fault"));
            } else {
                model.addParticipant(new Participation(party, ParticipantRole.DELEGATE, AttendanceState.ANNOUNCED));
                close.run();
            }
        };
        HBox acts = new HBox(8, Act.main(parts.text("dossier.add"), "Enter", add).styled("card-button"), Act.plain(parts.text(
                "dossier.cancel"), "Esc", close).styled("card-button"), fault);
        getChildren().addAll(who, new HBox(8, office, country), acts);
        setOnKeyPressed(key -> {
            switch (key.getCode()) {
                case ENTER -> add.run();
                case ESCAPE -> {
                    close.run();
                    key.consume();
                }
                default -> {}
            }
        });
    }

    private void prompt(TextField field, String key) {
        field.setPromptText(parts.text(key));
        field.setAccessibleText(parts.text(key));
    }

    void begin() {
        who.requestFocus();
    }

    private @org.jspecify.annotations.Nullable Party party() {
        String name = who.getText().strip();
        String code = country.getText().strip();
        if (!code.isEmpty() && !code.matches("[A-Za-z]{2}")) {
            return null;
        }
        Country from = code.isEmpty() ? null : Country.of(code);
        String title = office.getText().strip();
        if (name.isEmpty()) {
            return title.isEmpty() ? from == null ? null : new State(from) : Person.holding(Office.of(title, from));
        }
        for (String iso : Locale.getISOCountries()) {
            if (title.isEmpty() && (name.equalsIgnoreCase(iso) || name.equalsIgnoreCase(Locale.of("", iso).getDisplayCountry(parts.context()
                    .locale())))) {
                return new State(Country.of(iso));
            }
        }
        return Person.named(name, title.isEmpty() && from == null ? null : Office.of(title, from));
    }
}
