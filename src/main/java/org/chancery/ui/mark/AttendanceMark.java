package org.chancery.ui.mark;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import org.chancery.agenda.AttendanceState;

/**
 * The sign of an attendance state, 14 by 14; its word always stands beside it. Ring, half ring, disc, two arrows, cross, dash, check.
 */
public final class AttendanceMark extends StackPane {
    private static final double SIZE = 14;
    private static final String RING = "M2.2 7 A4.8 4.8 0 1 0 11.8 7 A4.8 4.8 0 1 0 2.2 7";

    public AttendanceMark(AttendanceState state, MarkStyle style) {
        double size = style.px(SIZE);
        setMinSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        Group sign = switch (state) {
            case INVITED -> new Group(line(RING, style));
            case ANNOUNCED -> new Group(line(RING, style), disc("M7 2.2 A4.8 4.8 0 0 0 7 11.8 Z", style));
            case CONFIRMED -> new Group(line(RING, style), disc(RING + " Z", style));
            case REPRESENTED -> new Group(line("M2 5 H11 L8.6 2.6 M12 9 H3 L5.4 11.4", style));
            case DECLINED -> new Group(line("M3.5 3.5 L10.5 10.5 M10.5 3.5 L3.5 10.5", style));
            case ABSENT -> new Group(line("M3 7 H11", style));
            case ATTENDED -> new Group(line("M2.6 7.4 L5.6 10.4 L11.4 3.8", style));
        };
        sign.setScaleX(style.scale());
        sign.setScaleY(style.scale());
        getChildren().add(sign);
    }

    private static SVGPath line(String path, MarkStyle style) {
        SVGPath shape = shape(path);
        shape.setFill(Color.TRANSPARENT);
        shape.setStroke(style.text());
        shape.setStrokeWidth(1.4);
        return shape;
    }

    private static SVGPath disc(String path, MarkStyle style) {
        SVGPath shape = shape(path);
        shape.setFill(style.text());
        return shape;
    }

    private static SVGPath shape(String path) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        return shape;
    }
}
