package org.chancery.ui.mark;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.past.PastChange;
import org.chancery.text.DateWords;
import org.chancery.text.HistoryWords;
import org.chancery.text.Messages;
import org.chancery.ui.control.Labels;

/** How many changes there were; who changed what and when, newest first, each with the way back to what it left; of many the newest at first. */
public final class ChangeList extends VBox {
    private static final int UNFOLDED = 3;
    private static final double DATE = 92;
    private static final double HEADING = 28;

    private final Setting setting;
    private final Back back;
    private final HistoryWords words;
    private final DateWords dates;

    /**
     * @param zone
     *            of the desk, in which days are told
     * @param px
     *            from design units to pixels
     */
    public record Setting(Messages messages, ZoneId zone, DoubleUnaryOperator px) {}

    /** Goes back to what a change left. */
    @FunctionalInterface
    public interface Back {
        /** @param when the change was, in words */
        void to(int number, String when);
    }

    /** @param changes oldest first */
    public ChangeList(Setting setting, List<PastChange> changes, Back back) {
        this.setting = setting;
        this.back = back;
        this.words = new HistoryWords(setting.messages());
        this.dates = new DateWords(setting.messages());
        Label heading = Labels.plain(setting.messages().count("history.heading", changes.size()), "heading");
        heading.setMinHeight(px(HEADING));
        getChildren().add(heading);
        List<PastChange> newestFirst = changes.reversed();
        int shown = newestFirst.size() > UNFOLDED + 1 ? UNFOLDED : newestFirst.size();
        newestFirst.subList(0, shown).forEach(change -> getChildren().add(row(change, change == newestFirst.getFirst())));
        if (shown < newestFirst.size()) {
            getChildren().add(earlier(newestFirst.subList(shown, newestFirst.size())));
        }
    }

    private Node earlier(List<PastChange> rest) {
        Hyperlink link = link(setting.messages().count("history.earlier", rest.size()));
        link.setOnAction(_ -> {
            getChildren().remove(link);
            rest.forEach(change -> getChildren().add(row(change, false)));
        });
        VBox.setMargin(link, new Insets(0, 0, 0, px(DATE + 12)));
        return link;
    }

    private Node row(PastChange change, boolean newest) {
        Label day = Labels.plain(change.when() == null ? "" : dates.brief(LocalDate.ofInstant(change.when(), setting.zone())), "small",
                "muted");
        day.setMinWidth(px(DATE));
        day.setAlignment(Pos.TOP_RIGHT);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(8, Labels.plain(words.kind(change), "medium"), Labels.plain(words.who(change.who()), "small", "muted"),
                spring);
        head.setAlignment(Pos.CENTER_LEFT);
        if (!newest && change.kind() != PastChange.Kind.REMOVED) {
            head.getChildren().add(wayBack(change));
        }
        VBox what = new VBox(2, head);
        words.lines(change).forEach(line -> what.getChildren().add(Labels.wrapped(line, "small")));
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMinWidth(0);
        HBox row = new HBox(px(12), day, what);
        row.getStyleClass().add("history-row");
        return row;
    }

    private Hyperlink wayBack(PastChange change) {
        String when = words.when(change.when(), setting.zone());
        Hyperlink link = link(setting.messages().text("history.take-back"));
        link.setAccessibleText(link.getText() + ", " + when);
        link.setOnAction(_ -> back.to(change.number(), when));
        return link;
    }

    private double px(double units) {
        return setting.px().applyAsDouble(units);
    }

    private static Hyperlink link(String text) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("link");
        link.setMinWidth(USE_PREF_SIZE);
        return link;
    }
}
