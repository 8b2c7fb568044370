package org.chancery.ui.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.settings.Settings;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.Theme;
import org.chancery.ui.kit.ViewContext;

/** The settings: what is changed holds at once. */
public final class PreferencesPage extends Page {

    private static final List<Integer> SIZES = List.of(90, 100, 115, 130, 150);

    private final ViewContext context;
    private final Settings now;
    private final LexiconRows lexicon;
    private final Runnable look;
    private final Consumer<UnaryOperator<Settings>> change;
    private final ScrollPane content = new ScrollPane();

    /**
     * A part of the page that another feature draws.
     *
     * @param look
     *            reads anew what it shows
     */
    public record Section(Region content, Runnable look) {}

    /**
     * @param passphrase
     *            what can be done about the store's
     * @param change
     *            given how the settings change; saves them and lets them take effect
     */
    public PreferencesPage(ViewContext context, Settings now, Path storeFolder, TaughtWords taught, Section passphrase,
            Consumer<UnaryOperator<Settings>> change) {
        this.context = context;
        this.now = now;
        this.change = change;
        this.look = passphrase.look();
        this.lexicon = new LexiconRows(context, taught);
        setTitle(context.text("preferences.title"));
        double gap = context.look().px(12);
        VBox column = new VBox(gap);
        column.getStyleClass().add("preferences");
        column.setPadding(new Insets(context.look().px(24)));
        column.setMaxWidth(context.look().px(760));
        DeskForm form = new DeskForm(context, now.desk(), desk -> change.accept(set -> set.withDesk(desk)));
        column.getChildren().addAll(head("preferences.desk"), form, line(), head("unlock.title"), passphrase.content(), line(),
                head("preferences.theme"), themes(), line(), head(
                        "preferences.size"),
                sizes(), line(), head("preferences.watch"),
                new WatchedFolderRow(context, now.watched(), folder -> change.accept(
                        set -> set.withWatched(folder))),
                line(), head("publication.title"),
                Act.plain(context.text("publication.open"), null, () -> context.navigation().publications()),
                line(), head("history.bin.title"), Act.plain(context.text("history.bin.open"), null, () -> context.navigation().bin()),
                line(), head("preferences.lexicon"), lexicon, line(), head("preferences.store"), store(storeFolder),
                Act.plain(context.text("health.page.open"), null, () -> context.navigation().health()));
        content.setContent(column);
        content.setFitToWidth(true);
        content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.setAccessibleText(context.text("preferences.title"));
    }

    private Label head(String key) {
        Label head = new Label(context.text(key));
        head.getStyleClass().add("heading");
        return head;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("hairline");
        return line;
    }

    private Node themes() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(segment(group, context.text("preferences.theme.light"), !now.dark(), "left-pill", () -> dark(false)), segment(
                group, context.text("preferences.theme.dark"), now.dark(), "right-pill", () -> dark(true)));
        return row;
    }

    private void dark(boolean wanted) {
        change.accept(set -> set.withDark(wanted));
    }

    private Node sizes() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        for (int percent : SIZES) {
            String place = percent == SIZES.getFirst() ? "left-pill" : percent == SIZES.getLast() ? "right-pill" : "center-pill";
            row.getChildren()
                    .add(segment(group, percent + " %", now.percent() == percent, place, () -> change.accept(set -> set.withPercent(
                            percent))));
        }
        return row;
    }

    private static ToggleButton segment(ToggleGroup group, String word, boolean on, String place, Runnable act) {
        ToggleButton button = new ToggleButton(word);
        button.setToggleGroup(group);
        button.setSelected(on);
        button.getStyleClass().addAll(place, "segment");
        button.setAccessibleText(word);
        button.setOnAction(_ -> {
            button.setSelected(true);
            act.run();
        });
        return button;
    }

    private Node store(Path folder) {
        Label path = new Label(folder.toString());
        path.getStyleClass().add("mono");
        Act copy = Act.icon(context.text("preferences.store.copy"), Icon.COPY, null, Act.Weight.FLAT, () -> {
            context.dialogs().copy(folder.toString());
            context.notices().say(context.text("preferences.store.copied"));
        });
        HBox row = new HBox(8, Icon.FOLDER.view(), path, copy);
        row.setAlignment(Pos.CENTER_LEFT);
        Label words = new Label(context.text("preferences.store.words"));
        words.getStyleClass().addAll("small", "muted");
        words.setWrapText(true);
        return new VBox(4, row, words);
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public void refresh() {
        setStatus(context.text("preferences.status"));
        lexicon.reload();
        look.run();
    }

    @Override
    public Bar bar() {
        return Bar.NONE;
    }

    /** Whether the window is dark as the page was made. */
    public Theme theme() {
        return now.dark() ? Theme.DARK : Theme.LIGHT;
    }
}
