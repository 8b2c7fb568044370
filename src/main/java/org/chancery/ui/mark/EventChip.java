package org.chancery.ui.mark;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** An event on a day or over several days, in one line or two. Made once, shown again with another event when the sheet turns. */
public final class EventChip extends Region {
    private static final double PAD = 6;
    private static final double GLYPH = 13;
    private static final double LINE = 16;
    private static final double ONE_LINE = 24;
    private final MarkStyle style;
    private final Ruler ruler;

    /** A chip's place in its week: whether the event goes on to the left or right, and whether it is selected. */
    public record Setting(boolean fromBefore, boolean goesOn, boolean selected) {}

    public EventChip(MarkStyle style, Ruler ruler) {
        this.style = style;
        this.ruler = ruler;
        setAccessibleRole(AccessibleRole.BUTTON);
        getStyleClass().add("event-chip");
    }

    /** Whether a second line would say more, at this width. */
    public static boolean wantsSecondLine(ChipText text, double width, MarkStyle style, Ruler ruler) {
        double room = width - style.px(textLeft(text, false) + PAD + tail(text));
        return text.detail() != null || ruler.width(text.name(), text.strong() ? style.strong() : style.name()) > room;
    }

    public void show(ChipText text, Setting setting, double width, double height) {
        MarkFrame.Sides sides = new MarkFrame.Sides(!setting.fromBefore(), !setting.goesOn());
        MarkFrame frame = new MarkFrame(style, text.look(), setting.selected(), false);
        setBackground(frame.background(sides));
        List<Node> nodes = new ArrayList<>(frame.nodes(width, height, sides));
        boolean two = height > style.px(ONE_LINE);
        double first = two ? height / 2 - style.px(LINE) / 2 : height / 2;
        Color ink = ink(text, setting.selected());
        double x = style.px(textLeft(text, setting.fromBefore()));
        Node glyph = Glyph.drawAt(text.look().glyph, glyphInk(text, ink, setting.selected()), style.scale() * 11 / Glyph.SIZE, x - style.px(
                text.look().glyph == Glyph.QUESTION ? 12 : GLYPH), first);
        if (glyph != null) {
            nodes.add(glyph);
        }
        double room = width - x - style.px(PAD - 1);
        if (two) {
            twoLines(text, setting, room, x, first, ink, nodes);
        } else {
            oneLine(text, setting, room, x, first, ink, nodes);
        }
        getChildren().setAll(nodes);
        resize(width, height);
    }

    private void oneLine(ChipText text, Setting setting, double room, double x, double centre, Color ink, List<Node> nodes) {
        Font font = text.strong() ? style.strong() : style.name();
        String name = (setting.fromBefore() ? "‹ " : "") + text.name();
        String fitted = ruler.fit(name, font, room - style.px(tail(text)));
        double at = x + add(fitted, font, ink, x, centre, text.look().struck(), nodes) + style.px(4);
        at = signs(text, at, centre, ink, setting.selected(), nodes);
        if (text.detail() != null && fitted.equals(name)) {
            String place = ruler.fit(text.detail(), style.small(), x + room - at);
            if (place.length() > 3 || place.equals(text.detail())) {
                add(place, style.small(), detailInk(setting.selected()), at, centre + 0.5, text.look().struck(), nodes);
            }
        }
    }

    private void twoLines(ChipText text, Setting setting, double room, double x, double centre, Color ink, List<Node> nodes) {
        Font font = text.strong() ? style.strong() : style.name();
        List<String> lines = ruler.twoLines(text.name(), font, room - style.px(tail(text)));
        double second = centre + style.px(LINE);
        double end = x + add(lines.getFirst(), font, ink, x, centre, text.look().struck(), nodes) + style.px(4);
        double centreOfEnd = centre;
        if (lines.size() > 1) {
            end = x + add(lines.get(1), font, ink, x, second, text.look().struck(), nodes) + style.px(4);
            centreOfEnd = second;
        } else if (text.detail() != null) {
            add(ruler.fit(text.detail(), style.small(), room), style.small(), detailInk(setting.selected()), x, second, text.look()
                    .struck(),
                    nodes);
        }
        signs(text, end, centreOfEnd, ink, setting.selected(), nodes);
    }

    /** What follows the name: a quiet mark of repetition, a dot for ours, an amber triangle where sources disagree. */
    private double signs(ChipText text, double x, double centre, Color ink, boolean selected, List<Node> nodes) {
        double at = x;
        if (text.repeats()) {
            Node sign = Glyph.drawAt(Glyph.REPEAT, selected ? style.onAccent() : style.muted(), style.scale() * 10 / Glyph.SIZE, at,
                    centre);
            if (sign != null) {
                nodes.add(sign);
            }
            at += style.px(14);
        }
        if (text.ours()) {
            Circle dot = new Circle(at + style.px(2.5), centre, style.px(2.25), ink);
            dot.setMouseTransparent(true);
            nodes.add(dot);
            at += style.px(8);
        }
        if (text.disagree()) {
            Node sign = Glyph.drawAt(Glyph.TRIANGLE, selected ? style.onAccent() : style.amber(), style.scale() * 11 / Glyph.SIZE, at,
                    centre);
            if (sign != null) {
                nodes.add(sign);
            }
            at += style.px(14);
        }
        return at;
    }

    private static double tail(ChipText text) {
        return (text.repeats() ? 14 : 0) + (text.ours() ? 8 : 0) + (text.disagree() ? 14 : 0);
    }

    private static double textLeft(ChipText text, boolean fromBefore) {
        double glyph = text.look().glyph == null ? 0 : text.look().glyph == Glyph.QUESTION ? 10 : GLYPH;
        boolean bare = text.look().edge == StatusLook.Edge.NONE || fromBefore;
        return PAD + glyph + (bare ? 2 : 0);
    }

    private Color ink(ChipText text, boolean selected) {
        return selected ? style.onAccent() : text.look().muted ? style.muted() : style.text();
    }

    private Color glyphInk(ChipText text, Color ink, boolean selected) {
        return text.look() == StatusLook.PLANNED && !selected ? style.accent() : ink;
    }

    private Color detailInk(boolean selected) {
        return selected ? style.onAccent() : style.muted();
    }

    private double add(String words, Font font, Color ink, double x, double centre, boolean struck, List<Node> nodes) {
        nodes.add(line(words, font, ink, x, centre, struck));
        return ruler.width(words, font);
    }

    static Text line(String words, Font font, Color ink, double x, double centre, boolean struck) {
        Text line = new Text(Math.round(x), Math.round(centre), words);
        line.setTextOrigin(VPos.CENTER);
        line.setFont(font);
        line.setFill(ink);
        line.setStrikethrough(struck);
        line.setMouseTransparent(true);
        return line;
    }
}
