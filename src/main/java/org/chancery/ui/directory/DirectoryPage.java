package org.chancery.ui.directory;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.Level;
import org.chancery.agenda.past.PartyPast;
import org.chancery.agenda.past.PastChange;
import org.chancery.text.DateWords;
import org.chancery.text.Words;
import org.chancery.ui.directory.Entry.Sort;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.Target;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.ChangeList;
import org.chancery.ui.mark.MarkStyle;
import org.chancery.ui.mark.StatusLook;
import org.chancery.ui.mark.StatusMark;
import org.jspecify.annotations.Nullable;

/** States, organisations, people and series at the left, the events of the selected one at the right. */
public final class DirectoryPage extends Page {
    private static final double LIST = 400;
    private static final double NAME = 200;
    private static final double PAST = 200;
    private final ViewContext context;
    private final DirectoryViewModel model;
    private final DateWords dates;
    private final MarkStyle style;
    private final ListView<Entry> list = new ListView<>();
    private final ListView<EventOutline> events = new ListView<>();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final ScrollPane past = new ScrollPane();
    private final HBox root = new HBox();

    public DirectoryPage(ViewContext context, DirectoryServices services) {
        this.context = context;
        this.model = new DirectoryViewModel(context, services);
        this.dates = new DateWords(context.messages());
        this.style = MarkStyle.of(context.look()::colour, context.look().percent() / 100.0);
        setTitle(context.text("directory.title"));
        list.setFixedCellSize(context.look().px(30));
        events.setFixedCellSize(context.look().px(32));
        list.setItems(model.shown());
        list.setCellFactory(_ -> new EntryCell());
        list.setAccessibleText(context.text("directory.title"));
        list.setPlaceholder(label(context.text("directory.empty"), "muted"));
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                model.selected().set(entry);
            }
        });
        model.selected().subscribe(this::select);
        model.events().subscribe(found -> events.getItems().setAll(found));
        model.past().subscribe(this::showPast);
        events.setCellFactory(_ -> new EventCell());
        events.setAccessibleText(context.text("directory.events"));
        events.setPlaceholder(label(context.text("directory.no-events"), "muted"));
        events.setOnMouseClicked(click -> openSelected());
        events.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected();
                key.consume();
            }
        });
        root.getChildren().addAll(left(), line(), right());
    }

    private Region left() {
        TextField search = new TextField();
        search.setPromptText(context.text("directory.search"));
        search.setAccessibleText(context.text("directory.search"));
        search.textProperty().bindBidirectional(model.typed());
        HBox sorts = new HBox();
        ToggleGroup group = new ToggleGroup();
        sorts.getChildren().add(toggle(group, "directory.all", null));
        for (Sort sort : Sort.values()) {
            sorts.getChildren().add(toggle(group, "directory.sort." + sort.key(), sort));
        }
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(8, search, sorts, list);
        left.getStyleClass().add("directory-list");
        left.setMinWidth(context.look().px(LIST));
        left.setPrefWidth(context.look().px(LIST));
        return left;
    }

    private ToggleButton toggle(ToggleGroup group, String key, @Nullable Sort sort) {
        ToggleButton button = new ToggleButton(context.text(key));
        button.setToggleGroup(group);
        button.setSelected(sort == null);
        button.getStyleClass().add("segment");
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.sort().set(sort);
        });
        return button;
    }

    private Region right() {
        past.setFitToWidth(true);
        past.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        past.setMaxHeight(context.look().px(PAST));
        past.setMinHeight(Region.USE_PREF_SIZE);
        past.getStyleClass().add("directory-past");
        name.getStyleClass().add("event-title");
        name.setWrapText(true);
        detail.getStyleClass().add("muted");
        VBox.setVgrow(events, Priority.ALWAYS);
        VBox right = new VBox(4, name, detail, events, past);
        right.getStyleClass().add("directory-events");
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        return right;
    }

    /** Of a party that was only ever added there is nothing to go back to. */
    private void showPast(PartyPast read) {
        List<PastChange> changes = read.changes();
        boolean any = changes.size() > 1;
        past.setVisible(any);
        past.setManaged(any);
        past.setContent(any ? new ChangeList(new ChangeList.Setting(context.messages(), context.deskZone(), context.look()::px), changes,
                model::takeBack) : null);
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("hairline-vertical");
        return line;
    }

    private static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    private void select(@Nullable Entry entry) {
        name.setText(entry == null ? "" : entry.name());
        detail.setText(entry == null ? "" : Stream.of(context.text("directory.sort.one." + entry.sort().key()), entry.detail(), context
                .messages().count("directory.count", entry.events())).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · ")));
        if (entry != null && !Objects.equals(entry, list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(entry);
            list.scrollTo(entry);
        }
        setSubtitle(context.messages().count("directory.entries", model.total()));
        setStatus(context.messages().count("directory.entries", model.total()));
    }

    private void openSelected() {
        EventOutline outline = events.getSelectionModel().getSelectedItem();
        if (outline != null) {
            context.navigation().openEvent(outline.id().value());
        }
    }

    @Override
    public Region content() {
        return root;
    }

    @Override
    public Bar bar() {
        return Bar.NONE;
    }

    @Override
    public void refresh() {
        model.reload();
    }

    @Override
    public void open(Target target) {
        if (target instanceof Target.Id(java.util.UUID id)) {
            model.open(id);
        }
    }

    private final class EntryCell extends ListCell<Entry> {
        @Override
        protected void updateItem(@Nullable Entry item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(item == null || empty ? null : row(item));
            setAccessibleText(item == null ? "" : item.name() + ", " + context.text("directory.sort.one." + item.sort().key()));
        }

        private Node row(Entry item) {
            Label code = label(item.code(), "caption", "strong");
            code.setMinWidth(context.look().px(44));
            Label title = label(item.name());
            title.setMinWidth(0);
            Label count = label(Integer.toString(item.events()), "small", "muted");
            count.setMinWidth(USE_PREF_SIZE);
            Region spring = new Region();
            HBox.setHgrow(spring, Priority.ALWAYS);
            HBox row = new HBox(6, code, title, label(item.detail(), "small", "muted"), spring, count);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPrefWidth(0);
            return row;
        }
    }

    private final class EventCell extends ListCell<EventOutline> {
        @Override
        protected void updateItem(@Nullable EventOutline item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(item == null || empty ? null : row(item));
            setAccessibleText(
                    item == null ? "" : item.name() + ", " + context.text("status." + item.status().code()) + ", " + dates.full(item
                            .date()));
        }

        private Node row(EventOutline item) {
            Label title = label(item.name(), item.level() == Level.HIGHEST ? "strong" : "medium");
            title.setMinWidth(context.look().px(NAME));
            Region spring = new Region();
            HBox.setHgrow(spring, Priority.ALWAYS);
            String city = new Words(context.messages()).city(item);
            List<Node> parts = List.of(new StatusMark(StatusLook.of(item.status(), item.date(), context.today()), style), title, spring,
                    label(city == null ? "" : city, "small", "muted"), label(dates.words(item.date()), "small", "muted"));
            ((Label) parts.get(3)).setMinWidth(USE_PREF_SIZE);
            Label date = (Label) parts.get(4);
            date.setTooltip(new Tooltip(date.getText()));
            HBox row = new HBox(8, parts.toArray(Node[]::new));
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPrefWidth(0);
            return row;
        }
    }
}
