package org.chancery.ui.publication;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.agenda.EventFilter;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.FocusWithin;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.ViewContext;

/** All publications, each with how it stands, and a new one of the present filter. Nothing is sent but what a button asks for. */
public final class PublicationsPanel extends VBox {
    private static final double WIDTH = 760;
    private static final double HIGHEST = 400;

    private final ViewContext context;
    private final PublicationsViewModel model;
    private final EventFilter filter;
    private final String filterWords;
    private final Runnable close;
    private final VBox rows = new VBox();
    private final StackPane foot = new StackPane();

    /**
     * @param filter
     *            the present one, which a new publication gets
     * @param filterWords
     *            empty if it lets everything through
     */
    public PublicationsPanel(ViewContext context, PublicationsViewModel model, EventFilter filter, String filterWords, Runnable close) {
        super(context.look().px(12));
        this.context = context;
        this.model = model;
        this.filter = filter;
        this.filterWords = filterWords;
        this.close = close;
        getStyleClass().addAll("panel", "publications-panel");
        setMaxWidth(context.look().px(WIDTH));
        setPrefWidth(context.look().px(WIDTH));
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(context.text("publication.title"));
        title.getStyleClass().add("event-title");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(context.look().px(HIGHEST));
        scroll.setMinHeight(context.look().px(60));
        scroll.getStyleClass().add("publication-list");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll, foot);
        model.lines().subscribe(this::show);
        acts();
        model.load();
    }

    private void show(List<PublicationLine> lines) {
        FocusWithin.keep(this, rows, () -> {
            rows.getChildren().setAll(lines.stream().map(line -> new PublicationRow(context, model, line)).toList());
            if (lines.isEmpty()) {
                Label none = new Label(context.text("publication.none"));
                none.getStyleClass().add("muted");
                none.setWrapText(true);
                rows.getChildren().add(none);
            }
        });
    }

    private void acts() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox acts = new HBox(context.look().px(8), Act.of(context.text("publication.new"), Icon.PLUS, null, Act.Weight.PLAIN, this::form),
                spring, Act.plain(context.text("publication.close"), "Esc", close));
        acts.setAlignment(Pos.CENTER_LEFT);
        boolean was = !foot.getChildren().isEmpty();
        foot.getChildren().setAll(acts);
        if (was) {
            requestFocus();
        }
    }

    /** Shows the form for a new one in place of the buttons. */
    public void form() {
        PublicationForm form = new PublicationForm(context, model, filter, filterWords, this::acts);
        foot.getChildren().setAll(form);
        form.focus();
    }
}
