package org.chancery.ui.mark;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;

/** The small signs beside a name, drawn in a square of 12. */
public enum Glyph {
    CHECK("M2.2 6.4 L4.8 9 L9.8 3.4", 1.5, false),
    DOTTED_CHECK("M2.2 6.4 L4.8 9 L9.8 3.4", 1.3, true),
    CROSS("M3 3 L9 9 M9 3 L3 9", 1.4, false),
    RING("M10.4 6 A4.4 4.4 0 1 1 1.6 6 A4.4 4.4 0 1 1 10.4 6", 1.3, true),
    CLOCK("M9.9 8.2 A4.6 4.6 0 1 1 7.2 1.75 M6 3.6 V6.4 L8 7.4 M7.4 3.9 L10.9 3.2 L10.2 -0.2", 1.25, false),
    QUESTION("M3.6 4.1 A2.45 2.45 0 1 1 7.3 5.9 C6.3 6.6 6 7 6 7.8 M6 10 V10.35", 1.6, false),
    /** Sources disagree. */
    TRIANGLE("M6 1.6 L11 10.4 H1 Z M6 4.8 V7.3 M6 8.7 V9", 1.2, false),
    /** One date of several. */
    REPEAT("M1.9 5.2 A4.2 4.2 0 0 1 9.6 3.7 M9.9 1.3 V3.9 H7.3 M10.1 6.8 A4.2 4.2 0 0 1 2.4 8.3 M2.1 10.7 V8.1 H4.7", 1.1, false),
    /** Past its re-check date. */
    DUE("M11 6 A5 5 0 1 1 1 6 A5 5 0 1 1 11 6 M6 3.3 V6.2 L7.9 7.3", 1.2, false);

    /** The side of the square in which a glyph is drawn, px at 100 %. */
    public static final double SIZE = 12;

    private final String path;
    private final double width;
    private final boolean broken;

    Glyph(String path, double width, boolean broken) {
        this.path = path;
        this.width = width;
        this.broken = broken;
    }

    /** A node whose top left corner of the square is its origin. */
    public Node draw(Paint ink, double scale) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.setFill(Color.TRANSPARENT);
        shape.setStroke(ink);
        shape.setStrokeWidth(width);
        shape.setStrokeLineCap(broken ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        if (broken) {
            shape.getStrokeDashArray().setAll(1.9, 1.55);
        }
        if (scale != 1) {
            shape.getTransforms().add(new javafx.scene.transform.Scale(scale, scale));
        }
        shape.setMouseTransparent(true);
        return shape;
    }

    static @Nullable Node drawAt(@Nullable Glyph glyph, Paint ink, double scale, double x, double centre) {
        if (glyph == null) {
            return null;
        }
        Node node = glyph.draw(ink, scale);
        node.setLayoutX(x);
        node.setLayoutY(centre - SIZE / 2 * scale);
        return node;
    }
}
