package org.chancery.ui.sheet.shelf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventStatus;
import org.chancery.date.DateWindow;
import org.chancery.planning.Recheck;
import org.chancery.ui.mark.MarkStyle;
import org.chancery.ui.sheet.Footing;

/** One event on the shelf's axis of seven months: its window with faded ends, the day to look again, today. */
final class WindowAxis extends Region {
    static final int MONTHS = 7;
    private static final double FADE = 14;
    private final MarkStyle style;
    private final EventOutline event;
    private final LocalDate today;
    private final LocalDate first;
    private final long days;

    WindowAxis(EventOutline event, LocalDate today, MarkStyle style) {
        this.style = style;
        this.event = event;
        this.today = today;
        this.first = YearMonth.from(today).atDay(1);
        this.days = ChronoUnit.DAYS.between(first, first.plusMonths(MONTHS));
        setMinHeight(style.px(30));
        setMouseTransparent(true);
    }

    private double x(LocalDate day) {
        return Math.clamp(ChronoUnit.DAYS.between(first, day) / (double) days, 0, 1) * getWidth();
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        double height = getHeight();
        for (int m = 0; m <= MONTHS; m++) {
            Line rule = new Line(x(first.plusMonths(m)), 0, x(first.plusMonths(m)), height);
            rule.setStroke(style.softLine());
            getChildren().add(rule);
        }
        event.date().bounds().ifPresentOrElse(this::window, () -> {
            Line dots = new Line(0, height / 2, getWidth(), height / 2);
            dots.setStroke(style.outline());
            dots.setStrokeWidth(1.5);
            dots.setStrokeLineCap(StrokeLineCap.ROUND);
            dots.getStrokeDashArray().setAll(0.01, 6.0);
            getChildren().add(dots);
        });
        Line now = new Line(x(today), 0, x(today), height);
        now.setStroke(style.accent());
        now.setStrokeWidth(2);
        getChildren().add(now);
        Recheck.of(event).ifPresent(this::triangle);
    }

    private void window(DateWindow window) {
        LocalDate from = window.first().isBefore(first) ? first : window.first();
        double left = x(from);
        double right = x(window.last().plusDays(1));
        if (window.last().isBefore(first) || right - left < 1) {
            return;
        }
        if (event.status() == EventStatus.PROPOSED) {
            rules(left, right);
            return;
        }
        Rectangle bar = new Rectangle(left, getHeight() / 2 - style.px(6), right - left, style.px(12));
        boolean hard = Footing.endsHard(event);
        double fade = Math.min(0.5, style.px(FADE) / (right - left));
        Color full = style.accentMuted();
        Color none = Color.color(full.getRed(), full.getGreen(), full.getBlue(), 0);
        bar.setFill(new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, new Stop(0, window.first().isBefore(first) ? full : none),
                new Stop(fade, full), new Stop(1 - fade, full), new Stop(1, hard ? full : none)));
        getChildren().add(bar);
        if (hard) {
            Line cut = new Line(right, bar.getY() - 1, right, bar.getY() + bar.getHeight() + 1);
            cut.setStroke(style.accent());
            cut.setStrokeWidth(3);
            getChildren().add(cut);
        }
    }

    /** Only proposed: two dotted rules and no ground. */
    private void rules(double left, double right) {
        for (double y : new double[]{getHeight() / 2 - style.px(6), getHeight() / 2 + style.px(6)}) {
            Line rule = new Line(left, Math.round(y) + 0.5, right, Math.round(y) + 0.5);
            rule.setStroke(style.accent());
            rule.setStrokeLineCap(StrokeLineCap.BUTT);
            rule.getStrokeDashArray().setAll(style.px(2.5), style.px(2.5));
            getChildren().add(rule);
        }
    }

    private void triangle(Recheck recheck) {
        double at = x(recheck.day());
        Polygon triangle = new Polygon(at - style.px(5), 1, at + style.px(5), 1, at, style.px(7));
        triangle.setFill(recheck.overdue(today) ? style.amber() : style.text());
        getChildren().add(triangle);
    }

    /** The months over the axis. */
    static Optional<LocalDate> monthAt(LocalDate today, int index) {
        return index < 0 || index >= MONTHS ? Optional.empty() : Optional.of(YearMonth.from(today).plusMonths(index).atDay(1));
    }
}
