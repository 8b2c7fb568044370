package org.chancery.ui.sheet.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.chancery.text.Messages;
import org.chancery.ui.mark.MarkStyle;
import org.chancery.ui.sheet.DayWords;

/** What lies under the events: weekend columns, hairlines, weekdays, numbers of days and weeks, today. */
final class GridLayer extends Region {
    private final MarkStyle style;
    private final Messages messages;
    private final DayWords words;

    GridLayer(MarkStyle style, Messages messages) {
        this.style = style;
        this.messages = messages;
        this.words = new DayWords(messages);
        setMouseTransparent(true);
    }

    /**
     * @param head
     *            height of the row of weekdays, px
     */
    void show(MonthLayout layout, double head, double width, double height, LocalDate today) {
        List<Node> nodes = new ArrayList<>();
        grounds(layout, head, height, nodes);
        weekdays(layout, head, width, nodes);
        for (Week week : layout.weeks()) {
            double top = head + style.px(week.top());
            nodes.add(ground(0, top, width, 1, style.line()));
            nodes.add(
                    text(Integer.toString(layout.grid().weekNumber(week.first())), MarkStyle.sans(style.px(11)), style.faint(), style.px(7),
                            top + style.px(11)));
            for (int column = 0; column < 7; column++) {
                number(layout.grid().month(), week.first().plusDays(column), x(layout, column), top, today, nodes);
            }
        }
        getChildren().setAll(nodes);
    }

    private double x(MonthLayout layout, int column) {
        return style.px(layout.columns().left(column));
    }

    private void grounds(MonthLayout layout, double head, double height, List<Node> nodes) {
        for (int column = 0; column < 7; column++) {
            double left = x(layout, column);
            if (Columns.isWeekend(layout.columns().days().get(column))) {
                nodes.add(ground(left, head, style.px(layout.columns().width(column)), height - head, style.weekend()));
            }
            nodes.add(ground(left, head, 1, height - head, style.softLine()));
        }
    }

    private void weekdays(MonthLayout layout, double head, double width, List<Node> nodes) {
        Font font = MarkStyle.sans(style.px(11));
        nodes.add(text(messages.text("sheet.month.week-short"), font, style.muted(), style.px(6), head / 2));
        for (int column = 0; column < 7; column++) {
            nodes.add(
                    text(words.shortWeekday(layout.columns().days().get(column)), font, style.muted(), x(layout, column) + style.px(5), head
                            / 2));
        }
    }

    private void number(YearMonth month, LocalDate day, double left, double top, LocalDate today, List<Node> nodes) {
        String number = day.getDayOfMonth() == 1 ? words.dayAndShortMonth(day) : Integer.toString(day.getDayOfMonth());
        double centre = top + style.px(12);
        if (!day.equals(today)) {
            Color ink = YearMonth.from(day).equals(month) ? style.text() : style.faint();
            nodes.add(text(number, MarkStyle.serif(style.px(14)), ink, left + style.px(5), centre));
            return;
        }
        Text figure = text(number, MarkStyle.serif(style.px(14)), style.onAccent(), left + style
                .px(9), centre);
        double wide = Math.ceil(figure.getLayoutBounds().getWidth()) + style.px(10);
        Rectangle box = ground(left + style.px(4), top + style.px(2), wide, style.px(20), style.accentFill());
        box.setArcWidth(style.px(6));
        box.setArcHeight(style.px(6));
        nodes.add(box);
        nodes.add(figure);
        nodes.add(
                text(messages.text("sheet.today"), MarkStyle.semibold(style.px(11.5)), style.accent(), left + style.px(8) + wide, centre));
    }

    private static Rectangle ground(double x, double y, double width, double height, Color ink) {
        Rectangle ground = new Rectangle(Math.round(x), Math.round(y), Math.max(0, width), Math.max(0, height));
        ground.setFill(ink);
        return ground;
    }

    private static Text text(String words, Font font, Color ink, double x, double centre) {
        Text text = new Text(Math.round(x), Math.round(centre), words);
        text.setTextOrigin(VPos.CENTER);
        text.setFont(font);
        text.setFill(ink);
        return text;
    }
}
