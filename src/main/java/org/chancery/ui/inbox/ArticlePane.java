package org.chancery.ui.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.EventProposal.Evidence;
import org.chancery.agenda.past.PastChange;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.text.DateWords;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.ChangeList;
import org.jspecify.annotations.Nullable;

/** The article in sight, its passages marked in the field's own tint and pattern; paragraphs that prove nothing are muted. */
final class ArticlePane extends ScrollPane {
    private final ViewContext context;
    private final List<ParagraphRow> rows = new ArrayList<>();
    private final VBox column = new VBox();

    ArticlePane(ViewContext context) {
        this.context = context;
        column.getStyleClass().add("article-column");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /**
     * @param evidence
     *            of all proposals, the one in hand last
     * @param back
     *            goes back to what a change of the article left
     */
    void show(OpenArticle open, List<Evidence> evidence, ChangeList.Back back) {
        Article article = open.article();
        rows.clear();
        column.getChildren().clear();
        Label title = new Label(article.title());
        title.getStyleClass().add("article-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label from = new Label(origin(article, evidence.size()));
        from.getStyleClass().addAll("small", "muted");
        column.getChildren().addAll(title, from);
        double scale = context.look().percent() / 100.0;
        MarkedText.of(article.text(), evidence).paragraphs().forEach(paragraph -> {
            ParagraphRow row = new ParagraphRow(paragraph, scale, field -> context.text("inbox.field." + field.name().toLowerCase(
                    Locale.ROOT)));
            rows.add(row);
            column.getChildren().add(row);
        });
        List<PastChange> changes = open.past().changes();
        if (changes.size() > 1) {
            ChangeList past = new ChangeList(new ChangeList.Setting(context.messages(), context.deskZone(), context.look()::px), changes,
                    back);
            past.getStyleClass().add("article-past");
            column.getChildren().add(past);
        }
        setVvalue(0);
    }

    private String origin(Article article, int passages) {
        List<String> parts = new ArrayList<>();
        if (article.outlet() != null) {
            parts.add(article.outlet());
        }
        parts.add(article.published() == null ? context.text("inbox.no-date") : new DateWords(context.messages()).day(article
                .published()));
        if (article.language() != null) {
            parts.add(Locale.of(article.language()).getDisplayLanguage(context.locale()));
        }
        parts.add(context.messages().count("inbox.passages", passages));
        return String.join(" · ", parts);
    }

    /** Scrolls so that the passage is in sight. */
    void reveal(@Nullable Passage passage) {
        if (passage == null) {
            return;
        }
        Platform.runLater(() -> rows.stream().filter(row -> row.holds(passage)).findFirst().ifPresent(row -> {
            double room = column.getHeight() - getViewportBounds().getHeight();
            double y = row.getBoundsInParent().getMinY() - getViewportBounds().getHeight() / 3;
            setVvalue(room <= 0 ? 0 : Math.clamp(y / room, 0, 1));
        }));
    }
}
