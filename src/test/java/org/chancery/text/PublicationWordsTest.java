package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.Publication;
import org.chancery.agenda.PublicationFault;
import org.chancery.agenda.PublicationRepository.LastRun;
import org.chancery.agenda.PublicationTarget.Collection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A publication in words")
class PublicationWordsTest {
    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final Publication PUBLICATION = new Publication("embassy", EventFilter.EVERYTHING, new Collection(URI.create(
            "https://example.org/cal/")), new Publication.Form("auto", false, "en"), "aida", false);

    @ParameterizedTest
    @EnumSource
    @DisplayName("has a sentence for each fault, in each language")
    void faults(PublicationFault fault) {
        for (String language : Messages.LANGUAGES) {
            String detail = fault == PublicationFault.UNWRITABLE ? "disk-full" : "4711";
            assertThat(new PublicationWords(Messages.of(Locale.of(language))).fault(PUBLICATION, fault, detail)).endsWith(".")
                    .doesNotContain("{");
        }
    }

    @Test
    @DisplayName("says how it stands: never sent, all sent, some left, stopped")
    void states() {
        PublicationWords words = new PublicationWords(Messages.of(Locale.ENGLISH));
        assertThat(words.state(PUBLICATION, Optional.empty())).isEqualTo("never sent");
        assertThat(words.state(PUBLICATION, Optional.of(new LastRun(NOW, NOW, 0, null, "")))).isEqualTo("all sent");
        assertThat(words.state(PUBLICATION, Optional.of(new LastRun(NOW, null, 2, PublicationFault.CHANGED_THERE, "SUMMARY"))))
                .startsWith("2 events left as they are there: Somebody changed it").endsWith("What differs: SUMMARY.");
        assertThat(words.state(PUBLICATION, Optional.of(new LastRun(NOW, null, 0, PublicationFault.FULL, "507")))).startsWith(
                "https://example.org/cal/ is full");
        assertThat(words.when(NOW, ZoneId.of("Asia/Almaty"))).isEqualTo("2026-09-01 13:00");
        assertThat(words.when(null, ZoneId.of("Asia/Almaty"))).isEqualTo("-");
    }
}
