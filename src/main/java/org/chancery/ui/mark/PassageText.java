package org.chancery.ui.mark;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph whose passages are tinted and underlined, each sort in a pattern of its own, so that it can be told without colour. The words
 * wrap as any text does; the tints follow them.
 */
public final class PassageText extends Region {

    /** How a passage is marked: tint and underline of the field it proves. */
    public enum Tint {
        NAME, DATE, PLACE, PEOPLE, STATUS;

        private String styleClass() {
            return "tint-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param tint null for words that prove nothing */
    public record Span(String text, @Nullable Tint tint) {}

    private final List<Span> spans;
    private final TextFlow flow = new TextFlow();
    private final List<Node> marks = new ArrayList<>();
    private double markedAt = -1;

    /** @param styleClass for every word, such as {@code article-text} */
    public PassageText(List<Span> spans, String styleClass) {
        this.spans = List.copyOf(spans);
        for (Span span : spans) {
            Text text = new Text(span.text());
            text.getStyleClass().add(styleClass);
            flow.getChildren().add(text);
        }
        getStyleClass().add("passage-text");
        getChildren().add(flow);
        setAccessibleText(String.join("", spans.stream().map(Span::text).toList()));
    }

    /** Space between the lines, px. */
    public void setLineSpacing(double px) {
        flow.setLineSpacing(px);
    }

    /** Where the first words of that tint stand, px from the top; negative if there are none. Right only after the layout. */
    public double topOf(Tint tint) {
        int start = 0;
        for (Span span : spans) {
            if (span.tint() == tint) {
                List<Rectangle> boxes = boxes(start, start + span.text().length());
                return boxes.isEmpty() ? 0 : boxes.getFirst().getY();
            }
            start += span.text().length();
        }
        return -1;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        if (markedAt != getWidth() || marks.isEmpty()) {
            mark();
            markedAt = getWidth();
        }
    }

    private void mark() {
        getChildren().removeAll(marks);
        marks.clear();
        int start = 0;
        for (Span span : spans) {
            int end = start + span.text().length();
            if (span.tint() != null) {
                for (Rectangle box : boxes(start, end)) {
                    draw(box, span.tint());
                }
            }
            start = end;
        }
        getChildren().addAll(0, marks);
    }

    private void draw(Rectangle box, Tint tint) {
        box.getStyleClass().addAll("tint", tint.styleClass());
        marks.add(box);
        double y = Math.round(box.getY() + box.getHeight()) - 0.5;
        marks.add(line(box, y, tint));
        if (tint == Tint.PEOPLE) {
            marks.add(line(box, y - 2, tint));
        }
    }

    private static Line line(Rectangle box, double y, Tint tint) {
        Line line = new Line(box.getX(), y, box.getX() + box.getWidth(), y);
        line.getStyleClass().addAll("tint-line", tint.styleClass() + "-line");
        switch (tint) {
            case NAME -> line.setStrokeWidth(2);
            case DATE -> {
                line.setStrokeWidth(2);
                line.getStrokeDashArray().setAll(6.0, 4.0);
            }
            case PLACE -> {
                line.setStrokeWidth(2);
                line.getStrokeDashArray().setAll(2.0, 2.0);
            }
            case PEOPLE, STATUS -> line.setStrokeWidth(1);
        }
        return line;
    }

    /** One box for each line on which the characters stand. */
    private List<Rectangle> boxes(int start, int end) {
        List<Rectangle> boxes = new ArrayList<>();
        double[] bounds = null;
        for (PathElement element : flow.rangeShape(start, end)) {
            if (element instanceof MoveTo to) {
                add(boxes, bounds);
                bounds = new double[]{to.getX(), to.getY(), to.getX(), to.getY()};
            } else if (element instanceof LineTo to && bounds != null) {
                bounds[0] = Math.min(bounds[0], to.getX());
                bounds[1] = Math.min(bounds[1], to.getY());
                bounds[2] = Math.max(bounds[2], to.getX());
                bounds[3] = Math.max(bounds[3], to.getY());
            }
        }
        add(boxes, bounds);
        return boxes;
    }

    private static void add(List<Rectangle> boxes, double @Nullable [] b) {
        if (b != null && b[2] > b[0]) {
            boxes.add(new Rectangle(b[0], b[1], b[2] - b[0], b[3] - b[1]));
        }
    }
}
