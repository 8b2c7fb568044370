package org.chancery.ui.mark;

import java.util.function.Function;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;

/**
 * Colours and lettering of everything that is drawn by hand. One for each theme and size; a view is built anew when either changes.
 *
 * @param scale
 *            1 as drawn
 */
public record MarkStyle(double scale, Color page, Color subtle, Color inset, Color text, Color muted, Color faint, Color onAccent,
        Color line, Color softLine, Color outline, Color accent, Color accentFill, Color accentSoft, Color accentMuted, Color amber,
        Color amberFill, Color amberLine, Color heldFill, Color heldEdge, Color hatch, Color weekend, Font name, Font strong, Font quote,
        Font small) {

    /**
     * @param colour
     *            the theme's colour by its name in the style sheet
     */
    public static MarkStyle of(Function<String, Color> colour, double scale) {
        return new MarkStyle(scale, colour.apply("-color-bg-default"), colour.apply("-color-bg-subtle"), colour.apply("-color-bg-inset"),
                colour.apply("-color-fg-default"), colour.apply("-color-fg-muted"), colour.apply("-color-fg-subtle"), colour.apply(
                        "-color-fg-emphasis"),
                colour.apply("-color-border-default"), colour.apply("-color-border-muted"), colour.apply(
                        "-color-input-border"),
                colour.apply("-color-accent-fg"), colour.apply("-color-accent-emphasis"), colour
                        .apply("-color-accent-subtle"),
                colour.apply("-color-accent-muted"), colour.apply(
                        "-color-warning-fg"),
                colour.apply("-color-warning-subtle"), colour.apply(
                        "-color-warning-muted"),
                colour.apply("-ch-held-bg"), colour.apply(
                        "-ch-held-edge"),
                colour.apply("-ch-hatch"), colour.apply("-ch-weekend"),
                sans(12 * scale), semibold(12 * scale), italic(12 * scale), sans(11 * scale));
    }

    public double px(double length) {
        return length * scale;
    }

    public static Font sans(double size) {
        return Font.font("Inter", size);
    }

    public static Font medium(double size) {
        return Font.font("Inter Medium", size);
    }

    /** The weight is part of the family's name: JavaFX maps weights poorly. */
    public static Font semibold(double size) {
        return Font.font("Inter Semi Bold", size);
    }

    public static Font italic(double size) {
        return Font.font("Inter", FontPosture.ITALIC, size);
    }

    public static Font serif(double size) {
        return Font.font("Noto Serif", size);
    }
}
