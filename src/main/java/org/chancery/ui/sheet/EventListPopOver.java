package org.chancery.ui.sheet;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.Level;
import org.chancery.ui.mark.Glyph;
import org.chancery.ui.mark.StatusMark;
import org.controlsfx.control.PopOver;

/** A day's events as a list over the sheet: what "+4 more" opens. */
public final class EventListPopOver extends PopOver {
    private static final double ROW = 30;
    private static final int ROWS = 12;

    /**
     * @param title
     *            over the list
     * @param open
     *            what Enter or a click does with an event
     */
    public EventListPopOver(String title, List<EventOutline> events, SheetContext context, Consumer<EventOutline> open) {
        Label head = new Label(title);
        head.getStyleClass().add("strong");
        ListView<EventOutline> list = new ListView<>();
        list.getItems().setAll(events);
        list.setFixedCellSize(context.style().px(ROW));
        list.setPrefSize(context.style().px(380), context.style().px(ROW) * Math.min(ROWS, events.size()) + 2);
        list.setCellFactory(view -> new Row(context));
        list.setAccessibleText(title);
        list.getSelectionModel().selectFirst();
        Runnable chosen = () -> {
            EventOutline event = list.getSelectionModel().getSelectedItem();
            if (event != null) {
                hide();
                open.accept(event);
            }
        };
        list.setOnMouseClicked(click -> chosen.run());
        list.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                press.consume();
                chosen.run();
            }
        });
        VBox box = new VBox(context.style().px(8), head, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        box.getStyleClass().add("event-list");
        box.setStyle("-fx-padding: 12px;");
        setContentNode(box);
        setAnimated(false);
        setArrowLocation(ArrowLocation.LEFT_TOP);
        setOnShown(shown -> list.requestFocus());
    }

    public void showBeside(Node beside) {
        show(beside);
    }

    private static final class Row extends ListCell<EventOutline> {
        private final StatusMark mark;
        private final Label name = new Label();
        private final Label place = new Label();
        private final Node repeat;
        private final HBox line;
        private final OutlineWords words;

        Row(SheetContext context) {
            words = context.words();
            mark = new StatusMark(context.style());
            place.getStyleClass().addAll("small", "muted");
            repeat = new Group(Glyph.REPEAT.draw(context.style().muted(), context.style().scale()));
            line = new HBox(context.style().px(8), mark, name, repeat, place);
            line.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(EventOutline event, boolean empty) {
            super.updateItem(event, empty);
            setText(null);
            if (empty || event == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            mark.show(words.look(event));
            name.setText(event.name());
            name.getStyleClass().setAll("label", event.level() == Level.HIGHEST ? "strong" : "plain");
            place.setText(Stream.of(words.quoted(event), words.place(event)).filter(Objects::nonNull).collect(Collectors.joining(" · ")));
            setAccessibleText(words.whole(event));
            repeat.setVisible(event.repeat().repeats());
            repeat.setManaged(event.repeat().repeats());
            setGraphic(line);
        }
    }
}
