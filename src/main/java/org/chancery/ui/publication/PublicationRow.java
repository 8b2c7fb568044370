package org.chancery.ui.publication;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Publication;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.control.TypedCharacters;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.publication.PublicationLine.Keeping;
import org.chancery.ui.publication.PublicationsViewModel.Typed;

/** One publication: what goes where and for whom, how it stands, and what can be done with it. */
final class PublicationRow extends VBox {
    private final ViewContext context;
    private final PublicationsViewModel model;
    private final Publication publication;
    private final PasswordField password = new PasswordField();
    private final CheckBox keep = new CheckBox();

    PublicationRow(ViewContext context, PublicationsViewModel model, PublicationLine line) {
        super(2);
        this.context = context;
        this.model = model;
        this.publication = line.publication();
        PublicationText words = model.words();
        getStyleClass().add("publication-row");
        setAccessibleText(publication.name());
        getChildren().addAll(head(line), label(words.what(publication), "small"), label(words.where(publication), "small", "muted"));
        String underWay = line.underWay();
        if (underWay != null) {
            getChildren().add(label(underWay, "small", "medium"));
            return;
        }
        switch (line.keeping()) {
            case OFFERED -> {
                keep.setText(context.text("publication.keep"));
                keep.getStyleClass().add("small");
                getChildren().add(keep);
            }
            case KEPT -> getChildren().add(kept());
            case OUT_OF_QUESTION -> {}
        }
        getChildren().add(label(words.success(line.last()), "small", "muted"));
        if (line.failed()) {
            Label fault = label(words.fault(line), "small", "warning-text");
            fault.setGraphic(Icon.WARNING.view());
            fault.getGraphic().getStyleClass().add("warning");
            fault.setWrapText(true);
            fault.setMinHeight(USE_PREF_SIZE);
            getChildren().add(fault);
        }
    }

    private Node head(PublicationLine line) {
        Label name = label(publication.name(), "medium");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(context.look().px(8), name, spring);
        head.setAlignment(Pos.CENTER_LEFT);
        if (line.underWay() != null) {
            head.getChildren()
                    .add(Act.plain(context.text("publication.cancel"), null, () -> model.cancel(publication)).styled("card-button"));
            return head;
        }
        if (publication.user() != null && line.keeping() != Keeping.KEPT) {
            password.setPromptText(context.text("publication.password", publication.user()));
            password.setAccessibleText(context.text("publication.password", publication.user()));
            password.setPrefWidth(context.look().px(150));
            password.setOnAction(_ -> model.publish(publication, typed(), false));
            head.getChildren().add(password);
        }
        if (line.foreign()) {
            head.getChildren()
                    .add(Act.flat(context.text("publication.overwrite"), null, () -> model.overwrite(publication, typed())).styled(
                            "card-button"));
        }
        head.getChildren().addAll(Act.plain(context.text("publication.now"), null, () -> model.publish(publication, typed(), false)).styled(
                "card-button"), Act.flat(context.text("publication.forget"), null, () -> model.forget(publication)).styled("card-button"));
        return head;
    }

    private Node kept() {
        HBox kept = new HBox(context.look().px(8), label(context.text("publication.kept"), "small", "muted"), Act.flat(context.text(
                "publication.keep.no-longer"), null, () -> model.forgetPassword(publication)).styled("card-button"));
        kept.setAlignment(Pos.CENTER_LEFT);
        return kept;
    }

    private Typed typed() {
        char[] typed = TypedCharacters.take(password);
        return typed.length == 0 ? Typed.NOTHING : new Typed(typed, keep.isSelected());
    }

    private static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(text));
        return label;
    }
}
