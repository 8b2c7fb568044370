package org.chancery.ui.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.agenda.EventProposal.Evidence;
import org.chancery.article.ArticleId;
import org.chancery.article.Passage;
import org.chancery.text.DateWords;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.Target;
import org.chancery.ui.kit.ViewContext;

/** The inbox: the article with its passages marked beside what was proposed of it. In a narrow window the two stand in tabs. */
public final class InboxPage extends Page {
    private static final double NARROW = 900;
    private static final double ARTICLE = 616;

    private final ViewContext context;
    private final InboxViewModel model;
    private final ArticlePane article;
    private final ProposalsPane proposals;
    private final StackPane root = new StackPane();
    private final HBox legend = new HBox(16);
    private final Label published = new Label();
    private boolean narrow;

    public InboxPage(ViewContext context, InboxServices services) {
        this.context = context;
        this.model = new InboxViewModel(context, services);
        this.article = new ArticlePane(context);
        this.proposals = new ProposalsPane(context, model);
        setTitle(context.text("inbox.title"));
        legend();
        model.open().subscribe(_ -> build());
        model.waiting().subscribe(this::tellPosition);
        model.selected().subscribe(_ -> build());
        model.sought().subscribe(article::reveal);
        root.widthProperty().subscribe(width -> {
            boolean now = width.doubleValue() > 0 && width.doubleValue() < context.look().px(NARROW);
            if (now != narrow) {
                narrow = now;
                build();
            }
        });
    }

    private void legend() {
        legend.getChildren().add(label("inbox.marked-by", "muted", "small"));
        for (MarkedField field : MarkedField.values()) {
            Label name = label("inbox.field." + field.name().toLowerCase(Locale.ROOT), "small");
            Region swatch = new Region();
            swatch.getStyleClass().addAll("legend-swatch", "legend-" + field.name().toLowerCase(Locale.ROOT));
            name.setGraphic(swatch);
            legend.getChildren().add(name);
        }
        published.getStyleClass().addAll("small", "muted");
        published.setMinWidth(Region.USE_PREF_SIZE);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        legend.getChildren().addAll(spring, published);
        legend.setAlignment(Pos.CENTER_LEFT);
        legend.getStyleClass().add("legend");
    }

    private Label label(String key, String... styleClasses) {
        Label label = new Label(context.text(key));
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    @Override
    public Region content() {
        return root;
    }

    @Override
    public Bar bar() {
        return Bar.OWN;
    }

    @Override
    public Node ownBar() {
        return legend;
    }

    @Override
    public List<Node> leading() {
        return List.of(Act.icon(context.text("inbox.previous"), Icon.PREVIOUS, "P", Act.Weight.PLAIN, () -> model.step(-1)), Act.icon(
                context.text("inbox.next"), Icon.NEXT, "N", Act.Weight.PLAIN, () -> model.step(1)));
    }

    @Override
    public void refresh() {
        model.reload();
    }

    @Override
    public void open(Target target) {
        switch (target) {
            case Target.Id(UUID id) -> model.open(new ArticleId(id), null);
            case Target.Passage(UUID id, int start, int end) -> model.open(new ArticleId(id), new Passage(start, end, " ".repeat(end
                    - start)));
            case Target.Day day -> {}
        }
    }

    @Override
    public boolean key(KeyEvent pressed) {
        if (pressed.isShortcutDown() || pressed.isAltDown()) {
            return false;
        }
        switch (pressed.getCode()) {
            case N -> model.step(1);
            case P -> model.step(-1);
            case UP -> model.select(model.selected().get() - 1);
            case DOWN -> model.select(model.selected().get() + 1);
            case A -> model.accept();
            case C -> proposals.correct();
            case T -> proposals.teach();
            case J -> model.join();
            case R -> model.reject();
            case ENTER -> model.current().map(OpenArticle.Proposed::event).ifPresent(event -> context.navigation().openEvent(event.id()
                    .value()));
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5 -> model.seek(MarkedField.values()[pressed.getCode().ordinal()
                    - javafx.scene.input.KeyCode.DIGIT1.ordinal()]);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void tellPosition() {
        int waiting = model.waiting().size();
        setSubtitle(model.open().get() == null ? "" : model.position() == 0 ? context.text("inbox.settled") : context.text("inbox.position",
                model.position(), waiting));
        setStatus(context.messages().count("inbox.waiting", waiting));
    }

    private void build() {
        OpenArticle now = model.open().get();
        tellPosition();
        if (now == null) {
            published.setText("");
            root.getChildren().setAll(empty());
            return;
        }
        published.setText(now.article().published() == null ? context.text("inbox.no-date") : context.text("inbox.published", new DateWords(
                context.messages()).day(now.article().published())));
        article.show(now, evidence(now), model::takeBack);
        proposals.show(now);
        root.getChildren().setAll(narrow ? tabs(now) : sideBySide());
        article.reveal(model.sought().get());
    }

    private List<Evidence> evidence(OpenArticle now) {
        List<Evidence> all = new ArrayList<>();
        int inHand = model.selected().get();
        for (int i = 0; i < now.proposals().size(); i++) {
            if (i != inHand) {
                all.addAll(now.proposals().get(i).item().proposal().evidence());
            }
        }
        model.current().ifPresent(p -> all.addAll(p.item().proposal().evidence()));
        return all;
    }

    private Region sideBySide() {
        article.setMinWidth(context.look().px(ARTICLE) * 0.8);
        article.setPrefWidth(context.look().px(ARTICLE));
        Region rule = new Region();
        rule.getStyleClass().add("hairline-vertical");
        HBox.setHgrow(proposals, Priority.ALWAYS);
        return new HBox(article, rule, proposals);
    }

    private Region tabs(OpenArticle now) {
        Tab text = new Tab(context.text("inbox.tab.article"), article);
        Tab found = new Tab(context.text("inbox.tab.proposals", now.proposals().size()), proposals);
        TabPane tabs = new TabPane(text, found);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return tabs;
    }

    private Region empty() {
        Label head = label("inbox.empty", "event-title");
        Label lead = label("inbox.drop", "muted");
        VBox box = new VBox(10, head, lead, Act.of(context.text("inbox.add"), Icon.PLUS, "Ctrl N", Act.Weight.MAIN, context
                .navigation()::addArticle));
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("drop-zone");
        StackPane middle = new StackPane(box);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return middle;
    }
}
