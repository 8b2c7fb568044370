package org.chancery.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.party.State;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.chancery.store.ChanceryStore;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.WindowTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A page in a window on a real store; single keys reach the page as the frame would send them. */
public abstract class PageWindowTest extends WindowTest {
    @TempDir
    @Nullable
    Path folder;

    private @Nullable ChanceryStore opened;
    private @Nullable Page shown;

    protected abstract Page page();

    @Override
    protected final Region view() {
        Page page = page();
        shown = page;
        BorderPane root = new BorderPane(page.content());
        HBox bar = new HBox(8);
        bar.getChildren().addAll(page.leading());
        bar.getChildren().addAll(page.trailing());
        if (page.ownBar() != null) {
            bar.getChildren().add(page.ownBar());
        }
        root.setTop(bar);
        root.setFocusTraversable(true);
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            boolean typing = root.getScene().getFocusOwner() instanceof javafx.scene.control.TextInputControl;
            if (!typing && page.key(key)) {
                key.consume();
            }
        });
        javafx.application.Platform.runLater(root::requestFocus);
        return root;
    }

    protected final Page shown() {
        return java.util.Objects.requireNonNull(shown);
    }

    protected final ChanceryStore store() {
        if (opened == null) {
            opened = ChanceryStore.open(java.util.Objects.requireNonNull(folder).resolve("store"), NOON);
        }
        return opened;
    }

    @AfterEach
    void closeStore() {
        if (opened != null) {
            opened.close();
        }
    }

    protected static Article article(String published, String text) {
        return Article.of("Report of " + published, "Lake Herald", null, LocalDate.parse(published), "en", text);
    }

    /** Stores a summit that the articles date as they say, each in its first words. */
    protected final DiplomaticEvent summit(String name, List<Article> articles, List<String> dates) {
        List<Attestation> claims = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            add(claims, article, new Claim.Named(name));
            add(claims, article, new Claim.OfKind(EventKind.SUMMIT, null));
            add(claims, article, new Claim.InStatus(EventStatus.SCHEDULED));
            add(claims, article, new Claim.Dated(EventDate.parse(dates.get(i)), null));
            add(claims, article, new Claim.At(Venue.of("Osh", Country.of("KG"))));
            add(claims, article, new Claim.With(new Participation(new State(Country.of("KG")), ParticipantRole.HOST,
                    AttendanceState.ANNOUNCED)));
        }
        DiplomaticEvent event = DiplomaticEvent.of(EventId.random(), claims, "en", true, NOON.instant());
        return store().events().save(new Change(Author.READING, articles, List.of(), List.of(event), List.of())).getFirst();
    }

    private static void add(List<Attestation> claims, Article article, Claim claim) {
        LocalDate day = java.util.Objects.requireNonNull(article.published());
        claims.add(Attestation.byArticle(claim, Citation.of(article), Passage.of(article.text(), 0, 8), day, "test"));
    }
}
