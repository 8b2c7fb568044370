package org.chancery.ui.inbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.EventProposal.Evidence;
import org.chancery.article.Passage;
import org.jspecify.annotations.Nullable;

/** An article's text cut at its paragraphs and at the passages that prove something, ready to be drawn. */
record MarkedText(List<Paragraph> paragraphs) {

    private static final Pattern BREAK = Pattern.compile("\\R[ \\t]*\\R\\s*");

    MarkedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** @param start offset of the paragraph in the text, UTF-16 */
    record Paragraph(int start, List<Segment> segments) {
        Paragraph {
            segments = List.copyOf(segments);
        }

        /** Whether nothing in it proves anything. */
        boolean plain() {
            return segments.stream().allMatch(s -> s.field() == null);
        }
    }

    /** @param field null where nothing is marked */
    record Segment(int start, String text, @Nullable MarkedField field) {}

    /** Marks the passages; where two overlap, the shorter one keeps its characters, since it says more exactly what it proves. */
    static MarkedText of(String text, List<Evidence> evidence) {
        @Nullable
        MarkedField[] marks = new MarkedField[text.length()];
        evidence.stream().sorted(Comparator.comparingInt((Evidence e) -> e.passage().text().length()).reversed()).forEach(e -> MarkedField
                .of(e.field()).ifPresent(field -> fill(marks, e.passage(), field)));
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher breaks = BREAK.matcher(text);
        int from = 0;
        while (breaks.find()) {
            add(paragraphs, text, from, breaks.start(), marks);
            from = breaks.end();
        }
        add(paragraphs, text, from, text.length(), marks);
        return new MarkedText(paragraphs);
    }

    private static void fill(@Nullable MarkedField[] marks, Passage passage, MarkedField field) {
        for (int i = passage.start(); i < Math.min(passage.end(), marks.length); i++) {
            marks[i] = field;
        }
    }

    private static void add(List<Paragraph> paragraphs, String text, int from, int to, @Nullable MarkedField[] marks) {
        List<Segment> segments = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || marks[i] != marks[start]) {
                segments.add(new Segment(start, unwrapped(text.substring(start, i)), marks[start]));
                start = i;
            }
        }
        if (!segments.isEmpty()) {
            paragraphs.add(new Paragraph(from, segments));
        }
    }

    /** Hard line breaks inside a paragraph, as agencies send them, read as spaces. */
    private static String unwrapped(String text) {
        return text.replaceAll("[\\r\\n]", " ");
    }
}
