package org.chancery.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.LedgerLine;
import org.chancery.article.Passage;
import org.chancery.text.DateWords;
import org.chancery.text.Words;
import org.chancery.ui.control.KeyCap;
import org.chancery.ui.control.Labels;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.MarkStyle;
import org.jspecify.annotations.Nullable;

/** What the panes of a dossier are made with: the words of the window's language, and small pieces that all of them repeat. */
record Parts(ViewContext context, Words words, DateWords dates, PartyWords parties, MarkStyle style) {

    static Parts of(ViewContext context) {
        Words words = new Words(context.messages());
        return new Parts(context, words, new DateWords(context.messages()), new PartyWords(words),
                MarkStyle.of(context.look()::colour, context
                        .look().percent() / 100.0));
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    static Label label(String text, String... styleClasses) {
        return Labels.plain(text, styleClasses);
    }

    static Label wrapped(String text, String... styleClasses) {
        return Labels.wrapped(text, styleClasses);
    }

    static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    static Region hairline() {
        Region line = new Region();
        line.getStyleClass().add("hairline");
        return line;
    }

    /** A heading with a link at its right, such as "Participants" and "Add". */
    HBox heading(String text, @Nullable Node end) {
        HBox line = new HBox(8, label(text, "heading"), spring());
        if (end != null) {
            line.getChildren().add(end);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(context.look().px(28));
        return line;
    }

    static Hyperlink link(String text, Runnable act) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("link");
        link.setOnAction(_ -> act.run());
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    static HBox linkWithKey(String text, String key, Runnable act) {
        HBox box = new HBox(4, link(text, act), new KeyCap(key));
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    /** The words that prove the date of a line, else its status; null for a claim by hand. */
    static @Nullable Passage proof(LedgerLine line) {
        List<Attestation> claims = new ArrayList<>(line.attestations());
        claims.sort(java.util.Comparator.comparing(a -> switch (a.field()) {
            case NEW_DATE -> 0;
            case DATE -> 1;
            default -> 2;
        }));
        return claims.stream().map(Attestation::passage).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    static VBox column(double gap, Node... nodes) {
        return new VBox(gap, nodes);
    }
}
