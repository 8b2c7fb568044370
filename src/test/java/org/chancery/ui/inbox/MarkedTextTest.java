package org.chancery.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventProposal.Evidence;
import org.chancery.article.Passage;
import org.chancery.ui.inbox.MarkedText.Segment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A marked text")
class MarkedTextTest {
    private static final String TEXT = "Weather was fine.\n\nThe Lake Forum opens\nin Osh on Friday.";

    @Test
    @DisplayName("marks each passage by its field, the shorter one above the longer, and mutes a paragraph without any")
    void marks() {
        MarkedText marked = MarkedText.of(TEXT, List.of(evidence(ClaimField.STATUS, "opens\nin Osh on Friday"), evidence(ClaimField.DATE,
                "on Friday"), evidence(ClaimField.NAME, "Lake Forum")));
        assertThat(marked.paragraphs()).hasSize(2);
        assertThat(marked.paragraphs().getFirst().plain()).isTrue();
        assertThat(marked.paragraphs().getLast().segments()).extracting(Segment::text).containsExactly("The ", "Lake Forum", " ",
                "opens in Osh ", "on Friday", ".");
        assertThat(marked.paragraphs().getLast().segments()).extracting(Segment::field).containsExactly(null, MarkedField.NAME, null,
                MarkedField.STATUS, MarkedField.DATE, null);
    }

    @Test
    @DisplayName("keeps the offsets of the article for each segment")
    void offsets() {
        MarkedText.of(TEXT, List.of(evidence(ClaimField.PLACE, "Osh"))).paragraphs().forEach(p -> p.segments().forEach(s -> assertThat(TEXT
                .substring(s.start(), s.start() + s.text().length()).replace('\n', ' ')).isEqualTo(s.text())));
    }

    private static Evidence evidence(ClaimField field, String words) {
        int start = TEXT.indexOf(words);
        return new Evidence(field, Passage.of(TEXT, start, start + words.length()), "test");
    }
}
