package org.chancery.ui.mark;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeType;

/** The ground of a chip or swatch: fill, hatch, outline and left edge of a status. */
record MarkFrame(MarkStyle style, StatusLook look, boolean selected, boolean swatch) {

    /** Which sides are true ends and so rounded. */
    record Sides(boolean left, boolean right) {
        static final Sides BOTH = new Sides(true, true);
    }

    Background background(Sides sides) {
        double radius = style.px(swatch ? 2 : 3);
        CornerRadii all = radii(sides.left() ? radius : 0, sides.right() ? radius : 0);
        if (selected) {
            return new Background(new BackgroundFill(style.accentFill(), all, Insets.EMPTY));
        }
        Color fill = switch (look.fill) {
            case SOFT -> style.accentSoft();
            case HELD -> style.heldFill();
            case NONE, HATCH -> style.page();
        };
        if (look.edge != StatusLook.Edge.SOLID || !sides.left()) {
            return new Background(new BackgroundFill(fill, all, Insets.EMPTY));
        }
        double edge = style.px(swatch ? 4 : 3);
        return new Background(new BackgroundFill(edgeInk(), all, Insets.EMPTY), new BackgroundFill(fill, radii(0, sides.right() ? radius
                : 0), new Insets(0, 0, 0, edge)));
    }

    private static CornerRadii radii(double left, double right) {
        return new CornerRadii(left, right, right, left, false);
    }

    private Color edgeInk() {
        return look.grey() ? style.heldEdge() : style.accent();
    }

    /** What lies on the ground and under the text. */
    List<Node> nodes(double width, double height, Sides sides) {
        List<Node> nodes = new ArrayList<>();
        if (selected) {
            return nodes;
        }
        if (look.fill == StatusLook.Fill.HATCH) {
            nodes.add(hatch(width, height, style.px(7) * Math.sqrt(2), style.hatch(), style.px(1.5)));
        }
        outline(width, height, nodes);
        if (look.edge == StatusLook.Edge.BROKEN && sides.left()) {
            nodes.add(brokenEdge(height));
        }
        return nodes;
    }

    private void outline(double width, double height, List<Node> nodes) {
        switch (look.outline) {
            case SWATCH_ONLY -> {
                if (swatch) {
                    nodes.add(rectangle(width, height, look.grey() ? style.line() : style.accentMuted()));
                }
            }
            case SOFT -> nodes.add(rectangle(width, height, style.accentMuted()));
            case LINE -> nodes.add(rectangle(width, height, style.line()));
            case DOTTED -> nodes.add(rectangle(width, height, style.accent(), 1.4, 1.8));
            case DASHED -> nodes.add(rectangle(width, height, style.outline(), 4, 2.6));
        }
    }

    private Rectangle rectangle(double width, double height, Color ink, double... dashes) {
        Rectangle outline = new Rectangle(width, height);
        outline.setFill(null);
        outline.setStroke(ink);
        outline.setStrokeType(StrokeType.INSIDE);
        outline.setStrokeWidth(1);
        outline.setArcWidth(style.px(swatch ? 4 : 6));
        outline.setArcHeight(style.px(swatch ? 4 : 6));
        for (double dash : dashes) {
            outline.getStrokeDashArray().add(style.px(dash));
        }
        outline.setStrokeLineCap(StrokeLineCap.BUTT);
        outline.setMouseTransparent(true);
        return outline;
    }

    private Line brokenEdge(double height) {
        double wide = style.px(swatch ? 4 : 3);
        Line edge = new Line(wide / 2, style.px(1), wide / 2, height - style.px(1));
        edge.setStroke(edgeInk());
        edge.setStrokeWidth(wide);
        edge.setStrokeLineCap(StrokeLineCap.BUTT);
        edge.getStrokeDashArray().setAll(style.px(3), style.px(2));
        edge.setMouseTransparent(true);
        return edge;
    }

    /** Lines like "/", cut at the rectangle by reckoning, so that no clip is needed and they stay sharp at every scale. */
    static Path hatch(double width, double height, double step, Color ink, double stroke) {
        Path lines = new Path();
        for (double at = step / 2; at < width + height; at += step) {
            double x1 = Math.max(0, at - height);
            double y1 = at - x1;
            double x2 = Math.min(width, at);
            double y2 = at - x2;
            lines.getElements().addAll(new MoveTo(x1, y1), new LineTo(x2, y2));
        }
        lines.setStroke(ink);
        lines.setStrokeWidth(stroke);
        lines.setStrokeLineCap(StrokeLineCap.BUTT);
        lines.setMouseTransparent(true);
        return lines;
    }
}
