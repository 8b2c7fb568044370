package org.chancery.ui.publication;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Audience;
import org.chancery.agenda.EventFilter;
import org.chancery.ui.control.Act;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.publication.PublicationsViewModel.Draft;

/** A new publication: of the present filter, where to and for whom. */
final class PublicationForm extends VBox {
    private static final double LABEL = 120;

    private final ViewContext context;
    private final TextField name = new TextField();
    private final TextField target = new TextField();
    private final TextField user = new TextField();
    private final Label refused = new Label();
    private Audience audience = Audience.INTERNAL;

    /** @param done called when it is set, or given up */
    PublicationForm(ViewContext context, PublicationsViewModel model, EventFilter filter, String filterWords, Runnable done) {
        super(context.look().px(8));
        this.context = context;
        getStyleClass().add("publication-form");
        Label what = new Label(filterWords.isEmpty() ? context.text("publication.everything") : filterWords);
        what.setMinWidth(0);
        name.setPromptText(context.text("publication.name.prompt"));
        target.setPromptText(context.text("publication.target.prompt"));
        user.setPromptText(context.text("publication.user.prompt"));
        HBox.setHgrow(target, Priority.ALWAYS);
        Act choose = Act.plain(context.text("publication.choose"), null, () -> context.dialogs().saveFile(context.text("publication.title"),
                name.getText().isBlank() ? "chancery.ics" : name.getText().strip() + ".ics", context.text("publication.kind")).ifPresent(
                        file -> target.setText(file.toString())));
        refused.getStyleClass().addAll("small", "danger-text");
        refused.setWrapText(true);
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        refused.setMinHeight(USE_PREF_SIZE);
        Act add = Act.main(context.text("publication.add"), "Enter",
                () -> model.add(new Draft(name.getText(), target.getText(), user.getText(),
                        audience, filter), refused::setText, done));
        add.setDefaultButton(true);
        Label nothing = new Label(context.text("publication.nothing-sent"));
        nothing.getStyleClass().addAll("small", "muted");
        nothing.setMinWidth(0);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox acts = new HBox(context.look().px(8), nothing, spring, Act.plain(context.text("publication.back"), null, done), add);
        acts.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row("publication.what", what), row("publication.name", name), row("publication.target", new HBox(context.look()
                .px(8), target, choose)), row("publication.user", user), row("publication.for", audiences()), refused, acts);
    }

    private Node row(String key, Node value) {
        Label label = new Label(context.text(key));
        label.getStyleClass().addAll("small", "muted");
        label.setMinWidth(context.look().px(LABEL));
        label.setPrefWidth(context.look().px(LABEL));
        label.setLabelFor(value);
        value.setAccessibleText(context.text(key));
        HBox row = new HBox(context.look().px(8), label, value);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(value, Priority.ALWAYS);
        return row;
    }

    private Node audiences() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        for (Audience each : Audience.values()) {
            ToggleButton button = new ToggleButton(context.text("publication.for." + each.code()));
            button.getStyleClass().add("segment");
            button.setToggleGroup(group);
            button.setSelected(each == audience);
            button.setOnAction(_ -> {
                button.setSelected(true);
                audience = each;
            });
            row.getChildren().add(button);
        }
        return row;
    }

    void focus() {
        name.requestFocus();
    }
}
