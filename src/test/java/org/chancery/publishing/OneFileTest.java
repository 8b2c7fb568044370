package org.chancery.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.publishing.PublishingDesk.stop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.Publication;
import org.chancery.agenda.PublicationFault;
import org.chancery.agenda.PublicationTarget.CalendarFile;
import org.chancery.agenda.PublicationTarget.WebFile;
import org.chancery.publishing.CalendarServer.Etags;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("All events in one file kept up to date")
class OneFileTest {
    @TempDir
    private Path folder;
    private PublishingDesk desk;
    private DiplomaticEvent summit;

    @BeforeEach
    void open() {
        desk = new PublishingDesk(folder.resolve("store"));
        summit = desk.add("Summit", "2026-12-01");
        desk.add("Talks", "2026-11-05");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Nested
    @DisplayName("in a folder")
    class InFolder {
        private Path file;
        private Publication publication;

        @BeforeEach
        void set() {
            file = folder.resolve("embassy.ics");
            publication = desk.set(PublishingDesk.to(new CalendarFile(file)));
        }

        @Test
        @DisplayName("is written, touched only when something changed, and its SEQUENCE counts what its own readers saw")
        void written() throws IOException {
            assertThat(desk.run(publication).changed()).isEqualTo(2);
            assertThat(file).content().contains("NAME:embassy", "Summit", "Talks");
            FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
            Files.setLastModifiedTime(file, old);
            assertThat(desk.run(publication).unchanged()).isEqualTo(2);
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
            desk.move(summit, "2026-12-03");
            assertThat(desk.run(publication).changed()).isEqualTo(2);
            assertThat(file).content().contains("SEQUENCE:1", "20261203");
        }

        @Test
        @DisplayName("is kept when somebody changed it, or when it was there before, and force overwrites it")
        void foreign() throws IOException {
            Files.writeString(file, "mine");
            assertThat(stop(desk.run(publication))).isEqualTo(PublicationFault.STANDS_THERE);
            assertThat(file).hasContent("mine");
            assertThat(desk.run(publication, true).isComplete()).isTrue();
            Files.writeString(file, "mine again");
            desk.move(summit, "2026-12-03");
            assertThat(stop(desk.run(publication))).isEqualTo(PublicationFault.CHANGED_THERE);
            assertThat(file).hasContent("mine again");
            Files.delete(file);
            assertThat(desk.run(publication).isComplete()).isTrue();
            assertThat(file).content().contains("20261203");
        }

        @Test
        @DisplayName("that cannot be written is said to be so, and nothing of it stays behind")
        void unwritable() throws IOException {
            Publication nowhere = new Publication("nowhere", EventFilter.EVERYTHING, new CalendarFile(folder.resolve("no/such.ics")),
                    publication.form(), null, false);
            desk.set(nowhere);
            assertThat(desk.run(nowhere).stop()).isEqualTo(new Incident("", PublicationFault.UNWRITABLE, "no-folder"));
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left).extracting(path -> path.getFileName().toString()).containsExactly("store");
            }
        }
    }

    @Nested
    @DisplayName("at a WebDAV server")
    class AtServer {
        private CalendarServer server;
        private Publication publication;

        @BeforeEach
        void set() {
            server = new CalendarServer();
            publication = desk.set(PublishingDesk.to(new WebFile(server.address("/files/embassy.ics"))));
        }

        @AfterEach
        void stopServer() {
            server.close();
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("is sent whole, when something changed, on condition; what somebody changed there is kept")
        void sent(Etags etags) {
            server.etags = etags;
            assertThat(desk.run(publication).changed()).isEqualTo(2);
            assertThat(server.text("/files/embassy.ics")).contains("Summit", "Talks");
            int asked = server.asked.size();
            assertThat(desk.run(publication).unchanged()).isEqualTo(2);
            assertThat(server.asked).hasSize(asked);
            DiplomaticEvent moved = desk.move(summit, "2026-12-03");
            assertThat(desk.run(publication).isComplete()).isTrue();
            assertThat(server.text("/files/embassy.ics")).contains("20261203", "SEQUENCE:1");
            server.store("/files/embassy.ics", "theirs");
            desk.move(moved, "2026-12-04");
            assertThat(stop(desk.run(publication))).isEqualTo(PublicationFault.CHANGED_THERE);
            assertThat(server.text("/files/embassy.ics")).isEqualTo("theirs");
            assertThat(desk.run(publication, true).isComplete()).isTrue();
            assertThat(server.text("/files/embassy.ics")).contains("20261204");
        }

        @Test
        @DisplayName("is its own copy when the answer was lost")
        void lostAnswer() {
            server.tricks.add(CalendarServer.lostAnswer());
            assertThat(desk.run(publication).isComplete()).isTrue();
            assertThat(server.methods()).containsExactly("PUT", "PUT", "GET");
        }

        @Test
        @DisplayName("takes the password along, which stands nowhere in the store")
        void password() throws IOException {
            Publication user = new Publication("secret", EventFilter.EVERYTHING, new WebFile(server.address("/files/s.ics")), publication
                    .form(), "aida", false);
            desk.set(user);
            desk.run(user);
            assertThat(server.asked.getLast().authorization()).startsWith("Basic ");
            server.always = CalendarServer.status(401);
            desk.run(user, true);
            StringBuilder kept = new StringBuilder();
            try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    kept.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
            assertThat(kept.toString().contains("aida")).isTrue();
            assertThat(kept.toString().contains("9317")).isFalse();
        }
    }
}
