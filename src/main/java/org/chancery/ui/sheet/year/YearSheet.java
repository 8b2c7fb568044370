package org.chancery.ui.sheet.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.Level;
import org.chancery.ui.mark.EventBand;
import org.chancery.ui.mark.Glyph;
import org.chancery.ui.mark.MarkStyle;
import org.chancery.ui.mark.Ruler;
import org.chancery.ui.mark.StatusLook;
import org.chancery.ui.sheet.DayWords;
import org.chancery.ui.sheet.Footing;
import org.chancery.ui.sheet.SheetContext;
import org.chancery.ui.sheet.year.YearLayout.Placed;
import org.chancery.ui.sheet.year.YearLayout.Row;
import org.jspecify.annotations.Nullable;

/** Twelve rows of 31 days. Top line bars, second line bands, foot one tick an event, five at most. */
final class YearSheet extends Region {
    private static final double LABEL = 98;
    private static final double HEAD = 24;
    private static final double FOOT = 28;
    private static final double BAR = 15;
    private static final double REPEAT = 13;
    private final SheetContext context;
    private final MarkStyle style;
    private final Ruler ruler = new Ruler();
    private final DayWords words;
    private final Pane drawing = new Pane();
    private final Consumer<LocalDate> day;
    private final Consumer<EventOutline> open;
    private @Nullable YearLayout layout;
    private double drawnWidth;
    private double drawnHeight;

    YearSheet(SheetContext context, Consumer<LocalDate> day, Consumer<EventOutline> open) {
        this.context = context;
        this.style = context.style();
        this.words = new DayWords(context.view().messages());
        this.day = day;
        this.open = open;
        getChildren().add(drawing);
        setFocusTraversable(true);
    }

    void show(YearLayout wanted) {
        layout = wanted;
        drawnWidth = 0;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        drawing.resizeRelocate(0, 0, getWidth(), getHeight());
        if (layout != null && (getWidth() != drawnWidth || getHeight() != drawnHeight)) {
            drawnWidth = getWidth();
            drawnHeight = getHeight();
            drawing.getChildren().clear();
            draw(layout);
        }
    }

    private double cell() {
        return (getWidth() - style.px(LABEL)) / 31;
    }

    private double row() {
        return (getHeight() - style.px(HEAD + FOOT)) / 12;
    }

    private double x(int dayOfMonth) {
        return style.px(LABEL) + (dayOfMonth - 1) * cell();
    }

    private void draw(YearLayout year) {
        for (int d = 1; d <= 31; d++) {
            text(Integer.toString(d), MarkStyle.sans(style.px(11)), style.muted(), x(d) + cell() / 2, style.px(HEAD / 2), true);
        }
        for (Row month : year.months().values()) {
            month(month, style.px(HEAD) + (month.month().getMonthValue() - 1) * row());
        }
        double y = style.px(HEAD) + 12 * row();
        line(0, y, getWidth(), y, style.line());
        text(context.view().text("sheet.year.only", Integer.toString(year.year())), MarkStyle.sans(style.px(12)), style.muted(),
                style.px(16), y
                        + style.px(FOOT / 2),
                false);
        double left = x(1);
        double share = year.wholeYear().isEmpty() ? 0 : (getWidth() - left) / Math.min(3, year.wholeYear().size());
        for (int i = 0; i < Math.min(3, year.wholeYear().size()); i++) {
            band(year.wholeYear().get(i), left + i * share, share - style.px(4), y + style.px(5),
                    Footing.endsHard(year.wholeYear().get(i)));
        }
    }

    private void month(Row row, double y) {
        LocalDate today = context.view().today();
        boolean current = row.month().equals(java.time.YearMonth.from(today));
        for (int d = 1; d <= 31; d++) {
            ground(row, d, y);
        }
        line(0, y, getWidth(), y, style.line());
        Font name = MarkStyle.serif(style.px(14));
        text(words.month(row.month().getMonth()), name,
                current ? style.accent() : row.month().atEndOfMonth().isBefore(today) ? style.muted()
                        : style.text(),
                style.px(16), y + style.px(16), false);
        String events = context.view().messages().count("sheet.year.events", row.events());
        boolean low = row() < style.px(50);
        boolean beside = low && row.bandsLeft() > 0;
        text(beside ? events + "  +" + row.bandsLeft() : events, MarkStyle.sans(style.px(11)), style.muted(), style.px(16),
                y + style.px(33),
                false);
        if (row.bandsLeft() > 0 && !low) {
            text(context.view().messages().count("sheet.month.more", row.bandsLeft()), MarkStyle.sans(style.px(10.5)), style.faint(),
                    style.px(16), y + style.px(46), false);
        }
        for (int i = 0; i < row.bars().size(); i++) {
            Placed next = i + 1 < row.bars().size() ? row.bars().get(i + 1) : null;
            bar(row.bars().get(i), next, y + style.px(3));
        }
        double free = 0;
        for (Placed b : row.bands()) {
            if (x(b.from()) >= free) {
                free = x(b.to()) + cell();
                band(b.event(), x(b.from()), free - x(b.from()), y + style.px(19), Footing.endsHard(b.event()) && !b.goesOn());
            }
        }
        if (current) {
            Rectangle ring = new Rectangle(x(today.getDayOfMonth()), y + 1, cell(), row() - 2);
            ring.setFill(Color.TRANSPARENT);
            ring.setStroke(style.accent());
            ring.setStrokeWidth(2);
            ring.setArcWidth(4);
            ring.setArcHeight(4);
            ring.setMouseTransparent(true);
            drawing.getChildren().add(ring);
        }
    }

    private void ground(Row row, int d, double y) {
        boolean real = d <= row.month().lengthOfMonth();
        Rectangle cell = new Rectangle(x(d), y, cell(), row());
        boolean weekend = real && row.month().atDay(d).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        cell.setFill(!real ? style.inset() : weekend ? style.weekend() : style.page());
        drawing.getChildren().add(cell);
        if (!real) {
            return;
        }
        LocalDate at = row.month().atDay(d);
        cell.setOnMouseClicked(_ -> day.accept(at));
        int count = row.perDay()[d];
        if (count > 0) {
            Tooltip.install(cell, new Tooltip(words.day(at) + ": " + context.view().messages().count("sheet.year.events", count)));
        }
        boolean past = at.isBefore(context.view().today());
        for (int i = 0; i < Math.min(5, count); i++) {
            double ty = y + row() - style.px(5) - i * style.px(3);
            Line tick = line(x(d) + cell() * 0.2, ty, x(d) + cell() * 0.8, ty, past ? style.heldEdge() : style.accent());
            tick.setStrokeWidth(style.px(1.6));
            tick.setMouseTransparent(true);
        }
        if (count > 5) {
            Rectangle box = new Rectangle(x(d) + cell() * 0.2, y + row() - style.px(23), cell() * 0.6, style.px(4));
            box.setFill(Color.TRANSPARENT);
            box.setStroke(past ? style.heldEdge() : style.accent());
            box.setMouseTransparent(true);
            drawing.getChildren().add(box);
        }
    }

    private void bar(Placed placed, @Nullable Placed next, double y) {
        EventOutline e = placed.event();
        StatusLook look = context.words().look(e);
        double left = x(placed.from()) + 1;
        double width = (placed.to() - placed.from() + 1) * cell() - 2;
        Region bar = new Region();
        bar.setManaged(false);
        bar.resizeRelocate(left, y, width, style.px(BAR));
        bar.setStyle("-fx-background-radius: 2px; -fx-background-color: " + css(look.grey() ? style.heldEdge() : style.accent()) + ", "
                + css(look
                        .grey() ? style.heldFill() : style.accentSoft())
                + "; -fx-background-insets: 0, 0 0 0 3;");
        String whole = context.words().whole(e);
        bar.setAccessibleText(whole);
        Tooltip.install(bar, new Tooltip(whole));
        bar.setOnMouseClicked(_ -> open.accept(e));
        drawing.getChildren().add(bar);
        Font font = e.level() == Level.HIGHEST ? MarkStyle.semibold(style.px(11)) : MarkStyle.sans(style.px(11));
        double room = next == null ? getWidth() - left - width : x(next.from()) - left - width;
        double sign = e.repeat().repeats() ? style.px(REPEAT) : 0;
        double need = ruler.width(e.name(), font) + sign;
        Color ink = look.grey() ? style.muted() : style.text();
        double middle = y + style.px(BAR / 2);
        if (need <= width - style.px(8)) {
            label(e, e.name(), font, ink, left + style.px(6), middle);
        } else if (room > style.px(44)) {
            label(e, ruler.fit(e.name(), font, room - style.px(8) - sign), font, ink, left + width + style.px(4), middle);
        } else if (width > style.px(36)) {
            label(e, ruler.fit(e.name(), font, width - style.px(8) - sign), font, ink, left + style.px(6), middle);
        }
    }

    private void label(EventOutline e, String name, Font font, Color ink, double x, double middle) {
        text(name, font, ink, x, middle, false);
        if (e.repeat().repeats()) {
            Node sign = Glyph.REPEAT.draw(style.muted(), style.scale() * 9 / Glyph.SIZE);
            sign.relocate(Math.round(x + ruler.width(name, font) + style.px(3)), Math.round(middle - style.px(4.5)));
            drawing.getChildren().add(sign);
        }
    }

    private void band(EventOutline e, double left, double width, double y, boolean hard) {
        EventBand band = new EventBand(style, ruler);
        band.setManaged(false);
        band.show(context.words().band(e),
                new EventBand.Setting(EventBand.Tip.FADES, hard ? EventBand.Tip.CUT : EventBand.Tip.FADES, false),
                width, style.px(16));
        band.relocate(left, y);
        String whole = context.words().whole(e);
        band.setAccessibleText(whole);
        Tooltip.install(band, new Tooltip(whole));
        band.setOnMouseClicked(_ -> open.accept(e));
        drawing.getChildren().add(band);
    }

    private void text(String words, Font font, Color ink, double x, double middle, boolean centred) {
        Text text = new Text(words);
        text.setFont(font);
        text.setFill(ink);
        text.setMouseTransparent(true);
        double height = text.getLayoutBounds().getHeight();
        text.setX(centred ? x - text.getLayoutBounds().getWidth() / 2 : x);
        text.setY(middle - height / 2 - text.getLayoutBounds().getMinY());
        drawing.getChildren().add(text);
    }

    private Line line(double x1, double y1, double x2, double y2, Color ink) {
        Line line = new Line(x1, Math.round(y1) + 0.5, x2, Math.round(y2) + 0.5);
        line.setStroke(ink);
        drawing.getChildren().add(line);
        return line;
    }

    private static String css(Color colour) {
        return String.format(java.util.Locale.ROOT, "#%02x%02x%02x", Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255),
                Math
                        .round(colour.getBlue() * 255));
    }
}
