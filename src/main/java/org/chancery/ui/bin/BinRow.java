package org.chancery.ui.bin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Bin.Binned;
import org.chancery.agenda.EventFacts;
import org.chancery.text.DateWords;
import org.chancery.text.HistoryWords;
import org.chancery.text.Words;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.MarkStyle;
import org.chancery.ui.mark.StatusLook;
import org.chancery.ui.mark.StatusMark;

/** A removed event: what it was, who removed it and when, and until when it is kept. */
final class BinRow extends VBox {
    private final ViewContext context;
    private final DateWords dates;

    BinRow(ViewContext context, BinViewModel model, Binned binned) {
        super(2);
        this.context = context;
        this.dates = new DateWords(context.messages());
        EventFacts facts = binned.event().facts();
        getStyleClass().add("bin-row");
        setAccessibleText(facts.name());
        StatusLook look = StatusLook.of(facts.status(), facts.date(), context.today());
        MarkStyle style = MarkStyle.of(context.look()::colour, context.look().percent() / 100.0);
        Label name = label(facts.name(), "medium");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Act back = Act.of(context.text("history.bin.restore"), Icon.UNDO, null, Act.Weight.PLAIN, () -> model.restore(binned)).styled(
                "card-button");
        back.setAccessibleText(context.text("history.bin.restore") + ", " + facts.name());
        Act delete = Act.icon(context.text("history.bin.delete"), Icon.TRASH, null, Act.Weight.FLAT, () -> model.delete(binned));
        delete.setAccessibleText(context.text("history.bin.delete") + ", " + facts.name());
        HBox head = new HBox(context.look().px(8), new StatusMark(look, style),
                name,
                spring, back, delete);
        head.setAlignment(Pos.CENTER_LEFT);
        String removed = context.text("history.bin.line", day(binned.removed()), new HistoryWords(context.messages()).who(binned.who()),
                day(
                        binned.keptUntil()),
                dates.away(context.today(), LocalDate.ofInstant(binned.keptUntil(), context.deskZone())));
        getChildren().addAll(head, label(what(facts, look), "small"), label(removed, "small", "muted"));
    }

    private String day(Instant moment) {
        return dates.day(LocalDate.ofInstant(moment, context.deskZone()));
    }

    private String what(EventFacts facts, StatusLook look) {
        Words words = new Words(context.messages());
        String country = facts.venue().country() == null ? null : words.country(facts.venue().country());
        return Stream.of(context.text(look.messageKey()), dates.full(facts.date()), words.city(facts.venue()), country)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(text));
        return label;
    }
}
