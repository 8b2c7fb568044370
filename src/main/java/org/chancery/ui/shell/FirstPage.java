package org.chancery.ui.shell;

import java.time.YearMonth;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.store.StoreGuard;
import org.chancery.text.DateWords;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.ChipText;
import org.chancery.ui.mark.EventBand;
import org.chancery.ui.mark.MarkStyle;
import org.chancery.ui.mark.Ruler;
import org.chancery.ui.mark.StatusLook;
import org.chancery.ui.mark.StatusMark;

/** The first start: one sentence, two buttons, the marks explained, and whose calendar it is. */
final class FirstPage extends Page {

    private static final double WIDE = 620;

    private final ViewContext context;
    private final StoreGuard guard;
    private final HBox offer;
    private final ScrollPane content = new ScrollPane();

    /**
     * @param desk
     *            opens the form that says whose calendar it is
     * @param passphrase
     *            opens the form for one
     */
    FirstPage(ViewContext context, Runnable sample, Runnable desk, Runnable passphrase, StoreGuard guard) {
        this.context = context;
        this.guard = guard;
        this.offer = offer(passphrase);
        setTitle(new DateWords(context.messages()).month(YearMonth.from(context.today())));
        VBox column = new VBox();
        column.setMaxWidth(context.look().px(WIDE));
        column.setAlignment(Pos.CENTER_LEFT);
        Label head = label("shell.first.head", "first-title");
        Label lead = label("shell.first.lead", "lead");
        lead.getStyleClass().add("muted");
        Label about = label("shell.first.sample", "small");
        about.getStyleClass().add("muted");
        Label marks = label("shell.first.marks", "heading");
        Label safe = label("shell.first.safe", "small");
        safe.getStyleClass().add("muted");
        column.getChildren().addAll(head, gap(6), lead, gap(24), buttons(sample), gap(8), about, offer, gap(32), line(), gap(20), marks,
                gap(12),
                marks(), gap(14), band(), gap(28), foot(safe, desk));
        StackPane middle = new StackPane(column);
        middle.setPadding(new javafx.geometry.Insets(context.look().px(24)));
        content.setContent(middle);
        content.setFitToWidth(true);
        content.setFitToHeight(true);
        content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    private Label label(String key, String styleClass) {
        Label label = new Label(context.text(key));
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Region gap(double height) {
        Region gap = new Region();
        gap.setMinHeight(context.look().px(height));
        gap.setPrefHeight(context.look().px(height));
        return gap;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("hairline");
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }

    private HBox foot(Label safe, Runnable desk) {
        Button whose = new Button(context.text("shell.first.desk"));
        whose.getStyleClass().setAll("link");
        whose.setOnAction(_ -> desk.run());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox row = new HBox(safe, between, whose);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox offer(Runnable passphrase) {
        Label why = label("unlock.first.why", "small");
        why.getStyleClass().add("muted");
        HBox row = new HBox(context.look().px(12), Act.of(context.text("unlock.first"), Icon.LOCK, null, Act.Weight.PLAIN, passphrase),
                why);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new javafx.geometry.Insets(context.look().px(20), 0, 0, 0));
        row.setVisible(false);
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private HBox buttons(Runnable sample) {
        Label drop = label("shell.first.drop", "small");
        drop.getStyleClass().add("muted");
        drop.setWrapText(false);
        drop.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(context.look().px(12), Act.of(context.text("shell.first.add"), Icon.PLUS, "Ctrl N", Act.Weight.MAIN, context
                .navigation()::addArticle).styled("large-button"), Act.plain(context.text("shell.first.open-sample"), "Ctrl O", sample)
                        .styled("large-button"),
                drop);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private GridPane marks() {
        GridPane grid = new GridPane();
        grid.setVgap(context.look().px(6));
        MarkStyle style = MarkStyle.of(context.look()::colour, context.look().percent() / 100.0 * 1.2);
        List<StatusLook> looks = List.of(StatusLook.SCHEDULED, StatusLook.PLANNED, StatusLook.PROPOSED, StatusLook.POSTPONED,
                StatusLook.CANCELLED, StatusLook.HELD);
        List<String> words = List.of("shell.first.scheduled", "shell.first.planned", "shell.first.proposed", "shell.first.postponed",
                "shell.first.cancelled", "shell.first.held");
        for (int at = 0; at < looks.size(); at++) {
            Label name = new Label(context.text(looks.get(at).messageKey()));
            name.getStyleClass().add("medium");
            if (looks.get(at) == StatusLook.CANCELLED) {
                name.getStyleClass().add("struck");
            }
            Label meaning = new Label(context.text(words.get(at)));
            meaning.getStyleClass().addAll("small", "muted");
            HBox row = new HBox(context.look().px(12), new StatusMark(looks.get(at), style), new VBox(name, meaning));
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMinWidth(context.look().px(310));
            grid.add(row, at % 2, at / 2);
        }
        return grid;
    }

    /** The band of the drawing: an event whose day is not known, with both ends open. */
    private Region band() {
        MarkStyle style = MarkStyle.of(context.look()::colour, context.look().percent() / 100.0);
        EventBand band = new EventBand(style, new Ruler());
        double width = context.look().px(WIDE);
        double height = context.look().px(18);
        band.show(new ChipText(StatusLook.PLANNED, context.text("shell.first.band"), context.text("shell.first.band.words"), false, false,
                false, false), new EventBand.Setting(EventBand.Tip.FADES, EventBand.Tip.FADES, false), width, height);
        band.setMinSize(width, height);
        band.setPrefSize(width, height);
        band.setMaxSize(width, height);
        return band;
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public void refresh() {
        setStatus(context.text("shell.first.status"));
        context.tasks().run(_ -> guard.state(), state -> offer.setVisible(state == StoreGuard.State.CLEAR), context.notices()::fail);
    }

    @Override
    public Bar bar() {
        return Bar.NONE;
    }
}
