package org.chancery.ui.bin;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Bin.Binned;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.FocusWithin;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** Removed events, each with its days and the ways out of the bin. */
public final class BinPanel extends VBox {
    private static final double WIDTH = 760;
    private static final double HIGHEST = 440;

    private final ViewContext context;
    private final BinViewModel model;
    private final VBox rows = new VBox();

    public BinPanel(ViewContext context, BinViewModel model, Runnable close) {
        super(context.look().px(12));
        this.context = context;
        this.model = model;
        getStyleClass().addAll("panel", "bin-panel");
        setMaxWidth(context.look().px(WIDTH));
        setPrefWidth(context.look().px(WIDTH));
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(context.text("history.bin.title"));
        title.getStyleClass().add("event-title");
        Label words = muted("history.bin.words");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(context.look().px(HIGHEST));
        scroll.setMinHeight(context.look().px(60));
        scroll.getStyleClass().add("bin-list");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox foot = new HBox(spring, Act.plain(context.text("history.bin.close"), "Esc", close));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, words, scroll, foot);
        model.lines().subscribe(this::show);
        model.load();
    }

    private Label muted(String key) {
        Label label = new Label(context.text(key));
        label.getStyleClass().addAll("small", "muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void show(@Nullable List<Binned> lines) {
        if (lines == null) {
            return;
        }
        FocusWithin.keep(this, rows, () -> {
            rows.getChildren().setAll(lines.stream().map(line -> new BinRow(context, model, line)).toList());
            if (lines.isEmpty()) {
                rows.getChildren().add(muted("history.bin.empty"));
            }
        });
    }
}
