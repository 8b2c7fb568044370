package org.chancery.ui.shell;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** The status line: what the page says, the last save, the page's note, and the desk's city with its hours from UTC. */
final class StatusLine extends HBox {

    private final Label left = new Label();
    private final Label saved = new Label();
    private final Label right = new Label();
    private final Button failed = new Button();
    private final ViewContext context;
    private final StringProperty desk = new SimpleStringProperty("");

    /** @param city of the mission; null if not set */
    StatusLine(ViewContext context, ShellViewModel model, @Nullable String city) {
        super(16);
        this.context = context;
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        desk(context, city);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(context.locale());
        saved.textProperty().bind(Bindings.createStringBinding(() -> {
            var at = model.saved().get();
            return at == null ? "" : context.text("shell.saved", time.format(at));
        }, model.saved()));
        saved.managedProperty().bind(saved.textProperty().isNotEmpty());
        for (Label label : new Label[]{left, saved, right}) {
            label.getStyleClass().add("status-words");
        }
        saved.setMinWidth(USE_PREF_SIZE);
        right.setMinWidth(USE_PREF_SIZE);
        failed.setGraphic(Icon.WARNING.view());
        failed.getGraphic().getStyleClass().add("warning");
        failed.getStyleClass().addAll("flat-button", "status-sign");
        failed.setMinWidth(USE_PREF_SIZE);
        failed.managedProperty().bind(failed.visibleProperty());
        failed.setVisible(false);
        getChildren().addAll(left, between, failed, saved, right);
    }

    /** As in "UTC+6": the offset of the desk's zone today. */
    static String hoursFromUtc(ViewContext context) {
        ZoneOffset offset = context.deskZone().getRules().getOffset(context.clock().instant());
        int minutes = offset.getTotalSeconds() / 60;
        String hours = (minutes < 0 ? "−" : "+") + Math.abs(minutes) / 60;
        return minutes % 60 == 0 ? "UTC" + hours : "UTC" + hours + ":" + Math.abs(minutes) % 60;
    }

    void desk(ViewContext context, @Nullable String city) {
        desk.set(city == null ? "" : city + " " + hoursFromUtc(context));
    }

    /** @param number of publications whose last run did not send everything; the sign goes at none */
    void unpublished(long number, Runnable open) {
        String words = context.messages().count("publication.sign", number);
        failed.setVisible(number > 0);
        failed.setText(words);
        failed.setAccessibleText(words);
        failed.setOnAction(_ -> open.run());
    }

    void show(Page page) {
        left.textProperty().bind(page.status());
        right.textProperty()
                .bind(Bindings.createStringBinding(() -> Stream.of(page.note().get(), desk.get()).filter(part -> !part.isEmpty()).collect(
                        Collectors.joining(" · ")), page.note(), desk));
    }
}
