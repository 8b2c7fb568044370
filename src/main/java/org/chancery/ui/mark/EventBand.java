package org.chancery.ui.mark;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** An event on some day of several: a soft band whose open ends fade and whose known end is cut hard. */
public final class EventBand extends Region {
    private static final double FADE = 44;
    private static final double RULE_FADE = 18;
    private static final double GROUND = 14;
    private static final double CUT = 3;
    private final MarkStyle style;
    private final Ruler ruler;

    /** How a band ends. */
    public enum Tip {
        /** Nobody knows where. */
        FADES,
        /** It goes on in the next row. */
        GOES_ON,
        /** Not after this day. */
        CUT
    }

    /** A band's place in its row. */
    public record Setting(Tip left, Tip right, boolean selected) {}

    public EventBand(MarkStyle style, Ruler ruler) {
        this.style = style;
        this.ruler = ruler;
        setAccessibleRole(AccessibleRole.BUTTON);
        getStyleClass().add("event-band");
    }

    public void show(ChipText text, Setting setting, double width, double height) {
        List<Node> nodes = new ArrayList<>();
        double centre = height / 2;
        double ground = Math.min(height, style.px(GROUND));
        setBackground(ground(text.look(), setting, width, (height - ground) / 2));
        if (!setting.selected()) {
            rules(text.look(), setting, width, centre, ground, nodes);
        }
        if (setting.right() == Tip.CUT) {
            nodes.add(vertical(width - style.px(CUT) / 2, centre, ground + style.px(2)));
        }
        double left = style.px(setting.left() == Tip.GOES_ON ? 7 : 18);
        double right = style.px(setting.right() == Tip.FADES ? 18 : 8);
        words(text, setting, left, width - right, centre, nodes);
        getChildren().setAll(nodes);
        resize(width, height);
    }

    private void words(ChipText text, Setting setting, double left, double right, double centre, List<Node> nodes) {
        StatusLook look = text.look();
        Color ink = setting.selected() ? style.onAccent() : look.muted ? style.muted() : style.text();
        double x = left;
        Node glyph = Glyph.drawAt(look.glyph, look == StatusLook.PLANNED && !setting.selected() ? style.accent() : ink, style.scale() * 11
                / Glyph.SIZE, x, centre);
        if (glyph != null) {
            nodes.add(glyph);
            x += style.px(look.glyph == Glyph.QUESTION ? 12 : 16);
        }
        Font font = nameFont(look, text.strong());
        String name = (setting.left() == Tip.GOES_ON ? "‹ " : "") + text.name();
        String fitted = ruler.fit(name, font, right - x);
        nodes.add(EventChip.line(fitted, font, ink, x, centre, look.struck()));
        x += ruler.width(fitted, font) + style.px(6);
        if (text.detail() != null && fitted.equals(name)) {
            Font quote = MarkStyle.italic(style.px(11.5));
            String words = ruler.fit(text.detail(), quote, right - x);
            if (words.length() > 6) {
                nodes.add(EventChip.line(words, quote, setting.selected() ? style.onAccent() : style.muted(), x, centre, false));
            }
        }
    }

    private Font nameFont(StatusLook look, boolean strong) {
        double size = style.px(11.5);
        return strong ? MarkStyle.semibold(size) : look.muted ? MarkStyle.sans(size) : MarkStyle.medium(size);
    }

    private @Nullable Background ground(StatusLook look, Setting setting, double width, double inset) {
        Color fill = setting.selected() ? style.accentFill() : switch (look.fill) {
            case SOFT, HATCH -> style.accentMuted().deriveColor(0, 1, 1, 0.55);
            case HELD -> style.heldEdge().deriveColor(0, 1, 1, 0.22);
            case NONE -> look == StatusLook.POSTPONED ? style.heldEdge().deriveColor(0, 1, 1, 0.22) : null;
        };
        if (fill == null) {
            return null;
        }
        Paint paint = setting.selected() ? fill : faded(fill, setting.left() == Tip.FADES, setting.right() == Tip.FADES, width, style.px(
                FADE));
        return new Background(new BackgroundFill(paint, CornerRadii.EMPTY, new Insets(inset, 0, inset, 0)));
    }

    /** The colour, gone at the ends that fade. */
    public static Paint faded(Color fill, boolean left, boolean right, double width, double fade) {
        if (!left && !right || width <= 0) {
            return fill;
        }
        double part = Math.min(fade / width, left && right ? 0.5 : 1);
        Color gone = Color.color(fill.getRed(), fill.getGreen(), fill.getBlue(), 0);
        return new LinearGradient(0, 0, width, 0, false, CycleMethod.NO_CYCLE, new Stop(0, left ? gone : fill), new Stop(left ? part : 0,
                fill), new Stop(right ? 1 - part : 1, fill), new Stop(1, right ? gone : fill));
    }

    private void rules(StatusLook look, Setting setting, double width, double centre, double ground, List<Node> nodes) {
        if (look != StatusLook.PROPOSED && look != StatusLook.CANCELLED) {
            return;
        }
        boolean dotted = look == StatusLook.PROPOSED;
        for (double y : new double[]{Math.floor(centre - ground / 2) + 0.5, Math.floor(centre + ground / 2) - 0.5}) {
            Line rule = new Line(0, y, width, y);
            rule.setStroke(faded(dotted ? style.accent() : style.outline(), setting.left() == Tip.FADES, setting.right() == Tip.FADES,
                    width,
                    style.px(RULE_FADE)));
            rule.setStrokeLineCap(StrokeLineCap.BUTT);
            if (dotted) {
                rule.getStrokeDashArray().setAll(style.px(2.5), style.px(2.5));
            }
            rule.setMouseTransparent(true);
            nodes.add(rule);
        }
    }

    private Line vertical(double x, double centre, double height) {
        Line cut = new Line(x, centre - height / 2, x, centre + height / 2);
        cut.setStroke(style.accent());
        cut.setStrokeWidth(style.px(CUT));
        cut.setStrokeLineCap(StrokeLineCap.BUTT);
        cut.setMouseTransparent(true);
        return cut;
    }
}
