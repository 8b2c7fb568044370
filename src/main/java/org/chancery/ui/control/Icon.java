package org.chancery.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The icons, drawn by us as strokes of 1.4 on a field of 16 by 16. Each stands beside a word or carries an accessible name on its button. */
public enum Icon {
    AGENDA("M2.5 4 H13.5 M2.5 8 H13.5 M2.5 12 H9"), MONTH("M2.5 3.5 H13.5 V13.5 H2.5 Z M2.5 6.8 H13.5 M5.5 1.8 V4.5 M10.5 1.8 V4.5"), YEAR(
            "M2.5 2.5 H6.5 V6.5 H2.5 Z M9.5 2.5 H13.5 V6.5 H9.5 Z M2.5 9.5 H6.5 V13.5 H2.5 Z M9.5 9.5 H13.5 V13.5 H9.5 Z"),
    SHELF(
            "M1.8 13.5 H14.2 M1.8 7.5 H14.2 M3.5 7.5 V3 H6 V7.5 M6 4 H8.3 V7.5 M10 7.5 L11.2 3.4 L13 7.5 M4 13.5 V9.5 H6.5 V13.5 "
                    + "M9 13.5 V10 H11.5 V13.5"),
    INBOX(
            "M2 9 L4 3 H12 L14 9 V13 H2 Z M2 9 H5.5 L6.5 11 H9.5 L10.5 9 H14"),
    DIRECTORY(
            "M6 7.5 A2.4 2.4 0 1 0 6 2.7 A2.4 2.4 0 1 0 6 7.5 M1.8 13.5 V12.5 A3 3 0 0 1 4.8 9.8 H7.2 "
                    + "A3 3 0 0 1 10.2 12.5 V13.5 M10.3 2.9 A2.4 2.4 0 0 1 10.3 7.3 M12 10 A3 3 0 0 1 14.2 "
                    + "12.7 V13.5"),
    PREFERENCES(
            "M2 5 H9 M13 5 H14 M11 3.2 V6.8 M2 11 H4 M8 11 H14 M6 9.2 V12.8"),
    SEARCH(
            "M7 11.5 A4.5 4.5 0 1 0 7 2.5 A4.5 4.5 0 1 0 7 11.5 M10.3 10.3 L14 14"),
    PLUS("M8 2.5 V13.5 M2.5 8 H13.5"), PREVIOUS("M10 3 L5 8 L10 13"), NEXT("M6 3 L11 8 L6 13"), DOWN("M4 6 L8 10 L12 6"), UP(
            "M4 10 L8 6 L12 10"),
    CLOSE("M3.5 3.5 L12.5 12.5 M12.5 3.5 L3.5 12.5"), EDIT(
            "M3 13 L3.6 10.2 L10.6 3.2 L12.8 5.4 L5.8 12.4 Z M9.2 "
                    + "4.6 L11.4 6.8"),
    OPEN("M7 3 H3 V13 H13 V9 M9.5 2.5 H13.5 V6.5 M13.2 2.8 L7.5 8.5"), EXPORT(
            "M8 10 V2.5 M4.8 5.5 L8 2.3 L11.2 5.5 M2.5 9.5 V13.5 H13.5 V9.5"),
    IMPORT(
            "M8 2.5 V10 M4.8 7 L8 10.2 L11.2 7 M2.5 9.5 V13.5 H13.5 V9.5"),
    PASTE(
            "M5.5 3.5 H3.5 V14 H12.5 V3.5 H10.5 M5.5 2 H10.5 V5 H5.5 Z"),
    UNDO(
            "M6 3 L3 6 L6 9 M3 6 H10 A3.5 3.5 0 0 1 10 13 H7"),
    REDO(
            "M10 3 L13 6 L10 9 M13 6 H6 A3.5 3.5 0 0 0 6 13 H9"),
    CHECK(
            "M3 8.5 L6.5 12 L13 4.5"),
    CROSS("M4 4 L12 12 M12 4 L4 12"),
    WARNING(
            "M8 2.2 L14.3 13.3 H1.7 Z M8 6.3 V9.6 M8 11.4 V11.5"),
    CLOCK(
            "M8 14 A6 6 0 1 0 8 2 A6 6 0 1 0 8 14 M8 4.8 V8 L10.3 "
                    + "9.6"),
    PLACE("M8 14.2 C5 10.6 3.5 8.6 3.5 6.4 A4.5 4.5 0 0 1 12.5 6.4 C12.5 8.6 11 10.6 8 14.2 M8 8 A1.7 1.7 0 1 0 8 4.6 A1.7 1.7 0 1 0 8 8"),
    DOCUMENT("M3.5 2 H9.5 L12.5 5 V14 H3.5 Z M9.2 2.2 V5.3 H12.3 M5.8 8 H10.2 M5.8 10.8 H10.2"), LINK(
            "M6.8 9.2 A2.8 2.8 0 0 0 10.8 9.2 L13 7 A2.8 2.8 0 0 0 9 3 L8 4 M9.2 6.8 A2.8 2.8 0 0 0 5.2 6.8 L3 9 A2.8 2.8 0 0 0 7 13 L8 12"),
    FOLDER("M2 12.5 V3.5 H6.5 L8 5.2 H14 V12.5 Z"), LIGHT(
            "M8 11 A3 3 0 1 0 8 5 A3 3 0 1 0 8 11 M8 1.5 V2.8 M8 13.2 V14.5 M1.5 8 H2.8 M13.2 8 H14.5 M3.4 3.4 L4.3 4.3 M11.7 11.7 L12.6 "
                    + "12.6 M3.4 12.6 L4.3 11.7 M11.7 4.3 L12.6 3.4"),
    DARK("M13 9.8 A5.6 5.6 0 1 1 6.2 3 A4.4 4.4 0 0 0 13 9.8"), HISTORY(
            "M3 4 V7 H6 M3.2 7 A5.2 5.2 0 1 1 3.2 9.6 M8 5 V8.2 L10.2 9.5"),
    TRASH(
            "M2.5 4.5 H13.5 M6 4.5 V2.5 H10 V4.5 M4 4.5 L4.7 13.5 H11.3 L12 4.5"),
    COPY(
            "M5.5 5.5 H13.5 V13.5 H5.5 Z M10.5 5.5 V2.5 H2.5 V10.5 H5.5"),
    PERSON(
            "M8 7.6 A2.7 2.7 0 1 0 8 2.2 A2.7 2.7 0 1 0 8 7.6 M3 13.8 V12.8 A3.4 3.4 0 0 1 6.4 9.8 "
                    + "H9.6 A3.4 3.4 0 0 1 13 12.8 V13.8"),
    LOCK("M3.5 7.5 H12.5 V13.5 H3.5 Z M5.5 7.5 V5 A2.5 2.5 0 0 1 10.5 5 V7.5"),
    HELP(
            "M8 14 A6 6 0 1 0 8 2 A6 6 0 1 0 8 14 M6.2 6.4 A1.8 1.8 0 1 1 8.6 8 "
                    + "L8 8.6 V9.4 M8 11.2 V11.3");

    private static final double FIELD = 16;

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** The path on a field of 16 by 16, for canvases: strokes only. */
    public String path() {
        return path;
    }

    /** As drawn, 16 px. */
    public Node view() {
        return view(FIELD);
    }

    /** In a square of that size; its colour follows the style class {@code icon}. */
    public Node view(double size) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("icon");
        shape.setScaleX(size / FIELD);
        shape.setScaleY(size / FIELD);
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        StackPane field = new StackPane(shape);
        field.setMinSize(size, size);
        field.setPrefSize(size, size);
        field.setMaxSize(size, size);
        // The path keeps its place in the field of 16; scaling is about the middle of the shape's own bounds.
        double middleX = shape.getBoundsInLocal().getCenterX();
        double middleY = shape.getBoundsInLocal().getCenterY();
        shape.setLayoutX(middleX * (size / FIELD - 1));
        shape.setLayoutY(middleY * (size / FIELD - 1));
        field.setAccessibleRole(AccessibleRole.NODE);
        field.setMouseTransparent(true);
        return field;
    }
}
