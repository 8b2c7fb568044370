package org.chancery.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.chancery.agenda.Audience;
import org.chancery.agenda.DepartureLog.Departed;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.Publication;
import org.chancery.agenda.PublicationTarget.CalendarFile;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.WithheldForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A publication holds only what its readers may see")
class ReleasedPublicationTest {
    @TempDir
    private Path folder;

    private Publication publication(Publication.Form form) {
        return new Publication("embassy", EventFilter.EVERYTHING, new CalendarFile(folder.resolve("embassy.ics")), form, null, false);
    }

    @Test
    @DisplayName("the house unless said otherwise; what is raised vanishes from it at the next run, and each run is logged that sends anything")
    void house() throws IOException {
        try (PublishingDesk desk = new PublishingDesk(folder.resolve("store"))) {
            DiplomaticEvent talks = desk.add("Talks", "2026-10-01");
            DiplomaticEvent forum = desk.add("Forum", "2026-10-02");
            Publication embassy = desk.set(publication(new Publication.Form("auto", false, "en")));
            desk.run(embassy);
            assertThat(Files.readString(folder.resolve("embassy.ics"))).contains("Talks", "Forum");
            desk.save(talks.withRelease(ReleaseLevel.CONFIDENTIAL));
            desk.run(embassy);
            desk.run(embassy);
            assertThat(Files.readString(folder.resolve("embassy.ics"))).contains("Forum").doesNotContain("Talks");
            assertThat(desk.store.departures().of(talks.id())).hasSize(1);
            assertThat(desk.store.departures().of(forum.id())).hasSize(2).extracting(Departed::departure).allSatisfy(departure -> {
                assertThat(departure.audience()).isEqualTo(Audience.INTERNAL);
                assertThat(departure.filter()).isEqualTo("embassy");
                assertThat(departure.file()).endsWith("embassy.ics");
            });
        }
    }

    @Test
    @DisplayName("the audience that was set for it, which the store keeps, with the filter by levels")
    void audience() throws IOException {
        try (PublishingDesk desk = new PublishingDesk(folder.resolve("store"))) {
            desk.add("Talks", "2026-10-01");
            Publication open = new Publication("open", EventFilter.EVERYTHING.withReleases(Set.of(ReleaseLevel.PUBLIC)),
                    new CalendarFile(folder
                            .resolve("open.ics")),
                    new Publication.Form("auto", true, "en", Audience.PUBLIC, WithheldForm.BUSY), null, false);
            desk.set(open);
            assertThat(desk.store.publications().find("open")).contains(open);
            Publication busy = desk.set(publication(open.form()));
            desk.run(busy);
            assertThat(Files.readString(folder.resolve("embassy.ics"))).contains("SUMMARY:Busy").doesNotContain("Talks");
        }
    }
}
