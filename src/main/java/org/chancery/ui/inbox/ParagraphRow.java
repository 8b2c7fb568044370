package org.chancery.ui.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.chancery.article.Passage;
import org.chancery.ui.inbox.MarkedText.Paragraph;
import org.chancery.ui.inbox.MarkedText.Segment;
import org.chancery.ui.mark.PassageText;
import org.chancery.ui.mark.PassageText.Span;
import org.chancery.ui.mark.PassageText.Tint;

/** A paragraph of the article and, in the margin on the same lines, the word for each sort of passage that stands in it. */
final class ParagraphRow extends Region {
    private static final double TEXT = 446;
    private static final double GAP = 20;
    private static final double NOTES = 118;
    private static final double NOTE_HEIGHT = 18;

    private final Paragraph paragraph;
    private final PassageText text;
    private final List<Note> notes = new ArrayList<>();
    private final double scale;

    private record Note(Tint tint, Label label) {}

    ParagraphRow(Paragraph paragraph, double scale, Function<MarkedField, String> words) {
        this.paragraph = paragraph;
        this.scale = scale;
        List<Span> spans = paragraph.segments().stream().map(s -> new Span(s.text(), tint(s.field()))).toList();
        text = new PassageText(spans, paragraph.plain() ? "article-plain" : "article-text");
        text.setLineSpacing(4 * scale);
        getChildren().add(text);
        paragraph.segments().stream().map(Segment::field).filter(java.util.Objects::nonNull).distinct().forEach(field -> {
            Label label = new Label(words.apply(field));
            label.getStyleClass().addAll("caption", "margin-note", "margin-" + field.name().toLowerCase(java.util.Locale.ROOT));
            notes.add(new Note(java.util.Objects.requireNonNull(tint(field)), label));
            getChildren().add(label);
        });
    }

    static @org.jspecify.annotations.Nullable Tint tint(@org.jspecify.annotations.Nullable MarkedField field) {
        return switch (field) {
            case NAME -> Tint.NAME;
            case DATE -> Tint.DATE;
            case PLACE -> Tint.PLACE;
            case PEOPLE -> Tint.PEOPLE;
            case STATUS -> Tint.STATUS;
            case null -> null;
        };
    }

    /** Whether the passage begins in this paragraph. */
    boolean holds(Passage passage) {
        Segment last = paragraph.segments().getLast();
        return passage.start() >= paragraph.start() && passage.start() < last.start() + last.text().length();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double textWidth(double width) {
        return Math.max(120, Math.min(TEXT * scale, width - (GAP + NOTES) * scale));
    }

    @Override
    protected double computePrefWidth(double height) {
        return (TEXT + GAP + NOTES) * scale;
    }

    @Override
    protected double computePrefHeight(double width) {
        double lines = text.prefHeight(textWidth(width < 0 ? computePrefWidth(-1) : width));
        return Math.max(lines, notes.size() * NOTE_HEIGHT * scale);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = textWidth(getWidth());
        text.resizeRelocate(0, 0, width, text.prefHeight(width));
        text.layout();
        double below = 0;
        for (Note note : notes) {
            double y = Math.max(below, text.topOf(note.tint()) + 2 * scale);
            note.label().resizeRelocate(width + GAP * scale, y, NOTES * scale, NOTE_HEIGHT * scale);
            below = y + NOTE_HEIGHT * scale;
        }
    }
}
