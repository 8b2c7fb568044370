package org.chancery.ui.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.agenda.AttendanceMode;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.Participation;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.VisitKind;
import org.chancery.date.EventDate;
import org.chancery.text.ReleaseWords;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.InWords;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.decoration.StyleClassValidationDecoration;
import org.jspecify.annotations.Nullable;

/** The editor of an event, in the place of its facts. What a person changes here is a choice and stays. */
final class EditorPane extends VBox {
    private final Parts parts;
    private final DossierViewModel model;
    private final TextField name;
    private final ComboBox<EventKind> kind;
    private final ComboBox<VisitKind> visitKind;
    private final ComboBox<Level> level;
    private final ComboBox<EventStatus> status;
    private final ComboBox<AttendanceMode> mode;
    private final TextField date;
    private final TextField start;
    private final TextField end;
    private final TextField city;
    private final TextField country;
    private final TextField building;
    private final TextField ordinal;
    private final TextArea note;
    private final TextField owner;
    private final ComboBox<ReleaseLevel> release;
    private final ListView<Participation> people = new ListView<>();
    private final Label fault = Parts.wrapped("", "danger-text", "small");
    private final ValidationSupport validation = new ValidationSupport();
    private final GridPane grid = new GridPane(8, 8);
    private int row;

    EditorPane(Parts parts, DossierViewModel model, EventForm form) {
        this.parts = parts;
        this.model = model;
        name = field("dossier.field.name", form.name());
        kind = combo("dossier.field.kind", EventKind.values(), form.kind(), parts.words()::kind, false);
        visitKind = combo("dossier.field.visit-kind", VisitKind.values(), form.visitKind(), parts.words()::visitKind, true);
        level = combo("dossier.field.level", Level.values(), form.level(), parts.words()::level, true);
        status = combo("dossier.field.status", EventStatus.values(), form.status(), parts.words()::status, false);
        mode = combo("dossier.field.mode", AttendanceMode.values(), form.mode(), parts.words()::mode, true);
        date = field("dossier.field.date", form.edtf());
        date.getStyleClass().add("mono");
        meaning();
        start = field("dossier.field.start", form.start());
        end = field("dossier.field.end", form.end());
        city = field("dossier.field.city", form.city());
        country = field("dossier.field.country", form.country());
        building = field("dossier.field.building", form.building());
        ordinal = field("dossier.field.ordinal", form.ordinal());
        owner = field("dossier.field.owner", form.owner());
        release = combo("release.label", ReleaseLevel.values(), form.release(), new ReleaseWords(parts.context().messages())::level, false);
        note = new TextArea(form.note());
        note.setPrefRowCount(3);
        note.setWrapText(true);
        put("dossier.field.note", note);
        participants(form.participations());
        grid.getColumnConstraints().addAll(new javafx.scene.layout.ColumnConstraints(parts.style().px(112)), grow());
        HBox acts = new HBox(8, Act.main(parts.text("dossier.save"), "Ctrl S", this::save), Act.plain(parts.text("dossier.cancel"), "Esc",
                model::leaveEditor));
        getChildren().addAll(grid, fault, acts);
        getStyleClass().add("dossier-editor");
        validate();
    }

    /** Marks a field as soon as it cannot be read; the sentence stands in its tooltip, and under the form when it is saved so. */
    private void validate() {
        validation.setValidationDecorator(new StyleClassValidationDecoration("invalid", "invalid"));
        for (EventForm.Fault fault : EventForm.Fault.values()) {
            Control control = control(fault);
            validation.registerValidator(control, false, (field, value) -> {
                boolean wrong = form().faults().contains(fault);
                field.setTooltip(wrong ? new Tooltip(sentence(fault)) : null);
                field.setAccessibleHelp(wrong ? sentence(fault) : null);
                return ValidationResult.fromErrorIf(field, sentence(fault), wrong);
            });
        }
    }

    private String sentence(EventForm.Fault fault) {
        return parts.text("dossier.fault." + fault.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static javafx.scene.layout.ColumnConstraints grow() {
        javafx.scene.layout.ColumnConstraints wide = new javafx.scene.layout.ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        return wide;
    }

    /** Puts the focus where editing begins. */
    void begin() {
        name.requestFocus();
    }

    void save() {
        EventForm form = form();
        List<EventForm.Fault> faults = form.faults();
        if (faults.isEmpty()) {
            model.save(form);
        } else {
            fault.setText(sentence(faults.getFirst()));
            control(faults.getFirst()).requestFocus();
        }
    }

    private Control control(EventForm.Fault wrong) {
        return switch (wrong) {
            case NAME -> name;
            case DATE -> date;
            case TIME -> start;
            case COUNTRY -> country;
            case ORDINAL -> ordinal;
        };
    }

    private EventForm form() {
        return new EventForm(name.getText(), kind.getValue(), visitKind.getValue(), level.getValue(), status.getValue(), mode.getValue(),
                date.getText(), start.getText(), end.getText(), city.getText(), country.getText(), building.getText(), ordinal.getText(),
                people.getItems(), note.getText(), owner.getText(), release.getValue());
    }

    /** Says under the field, while it is typed, what the date means or that it is none. */
    private void meaning() {
        Label words = Parts.label("", "caption");
        Runnable tell = () -> {
            try {
                words.setText(parts.dates().full(EventDate.parse(date.getText(), parts.context().today())));
            } catch (IllegalArgumentException notYet) {
                words.setText(parts.text("dossier.fault.date"));
            }
        };
        date.textProperty().subscribe(tell);
        tell.run();
        grid.add(words, 1, row++);
    }

    private void participants(List<Participation> list) {
        people.setItems(FXCollections.observableArrayList(list));
        people.setPrefHeight(parts.style().px(30) * Math.clamp(list.size(), 1, 6) + 2);
        people.setCellFactory(_ -> new ParticipantCell(parts, people));
        put("dossier.participants", people);
    }

    private TextField field(String key, String value) {
        TextField field = new TextField(value);
        put(key, field);
        return field;
    }

    private <E extends Enum<E>> ComboBox<E> combo(String key, E[] values, @Nullable E value, Function<E, String> words, boolean clearable) {
        ComboBox<E> combo = new ComboBox<>();
        if (clearable) {
            combo.getItems().add(null);
        }
        combo.getItems().addAll(Arrays.asList(values));
        combo.setConverter(new InWords<>(Arrays.asList(values), words, parts.text("dossier.not-said")));
        combo.setValue(value);
        combo.setMaxWidth(Double.MAX_VALUE);
        put(key, combo);
        return combo;
    }

    private void put(String key, Control control) {
        Label label = Parts.label(parts.text(key), "muted", "small");
        label.setLabelFor(control);
        control.setAccessibleText(parts.text(key));
        Node node = control;
        grid.add(label, 0, row);
        grid.add(node, 1, row++);
    }
}
