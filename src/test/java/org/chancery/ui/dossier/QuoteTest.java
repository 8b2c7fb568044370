package org.chancery.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.article.Passage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A quote")
class QuoteTest {
    private static final String TEXT = "The weather was fine. The Lake Forum will open\nin Osh on Friday, said a speaker. Nobody objected.";

    @Test
    @DisplayName("shows the passage in its own sentence, on one line")
    void inItsSentence() {
        int at = TEXT.indexOf("on Friday");
        assertThat(Quote.of(Passage.of(TEXT, at, at + 9), TEXT)).isEqualTo(new Quote("The Lake Forum will open in Osh ", "on Friday",
                ", said a speaker."));
    }

    @Test
    @DisplayName("cuts a long sentence at words")
    void cutsLongSentences() {
        String text = "word ".repeat(60) + "on Friday" + " word".repeat(60) + ".";
        Quote quote = Quote.of(Passage.of(text, 300, 309), text);
        assertThat(quote.before()).startsWith("… word").hasSizeLessThan(76);
        assertThat(quote.after()).endsWith("word …").hasSizeLessThan(76);
    }

    @Test
    @DisplayName("shows the passage alone when the text is another")
    void anotherText() {
        assertThat(Quote.of(new Passage(3, 9, "Friday"), "short")).isEqualTo(new Quote("", "Friday", ""));
    }
}
