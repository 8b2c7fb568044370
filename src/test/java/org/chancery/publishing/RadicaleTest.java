package org.chancery.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.publishing.PublishingDesk.faults;
import static org.chancery.publishing.PublishingDesk.stop;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.Publication;
import org.chancery.agenda.PublicationFault;
import org.chancery.agenda.PublicationTarget;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.place.Coordinates;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A calendar at Radicale")
class RadicaleTest {
    private static final Venue KOKSHETAU = new Venue("Kokshetau", Country.of("KZ"), null, new Coordinates(53.2833, 69.4), ZoneId.of(
            "Asia/Almaty"));

    @TempDir
    private static Path home;
    private static Radicale radicale;

    @TempDir
    private Path folder;
    private PublishingDesk desk;
    private Publication publication;

    @BeforeAll
    static void startServer() throws Exception {
        radicale = Radicale.start(home);
    }

    @AfterAll
    static void stopServer() throws Exception {
        if (radicale != null) {
            radicale.close();
        }
    }

    @BeforeEach
    void open() throws Exception {
        radicale.ask("DELETE", "/aida/embassy/", "");
        radicale.ask("MKCALENDAR", "/aida/embassy/", "");
        desk = new PublishingDesk(folder.resolve("store"));
        publication = desk.set(to(radicale.address(), "aida"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Publication to(URI address, String user) {
        return PublishingDesk.to(new PublicationTarget.Collection(address), EventFilter.EVERYTHING, user);
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(radicale.files())) {
            for (Path file : all.filter(path -> path.toString().endsWith(".ics")).toList()) {
                files.put(file.getFileName().toString(), Files.getLastModifiedTime(file) + Files.readString(file));
            }
        }
        return files;
    }

    @Test
    @DisplayName("shows events as they appear, change, are cancelled and vanish; what did not change is not touched")
    void life() throws Exception {
        DiplomaticEvent forum = desk.add("Форум межрегионального сотрудничества 🤝 中文", "2026-12-01");
        forum = desk.change(forum, new Claim.At(KOKSHETAU));
        forum = desk.change(forum, new Claim.Dated(EventDate.parse("2026-12-01"), new Hours(LocalTime.of(10, 0), LocalTime.of(12, 0))));
        desk.add("Talks", "2026-11");
        assertThat(desk.run(publication).added()).isEqualTo(2);
        assertThat(radicale.calendar()).contains("Форум межрегионального сотрудничества 🤝 中文", "DTSTART;TZID=Asia/Almaty:20261201T100000",
                "BEGIN:VTIMEZONE", "STATUS:CONFIRMED", "STATUS:TENTATIVE", "UID:" + forum.uid());
        Map<String, String> before = files();
        assertThat(desk.run(publication).unchanged()).isEqualTo(2);
        assertThat(files()).isEqualTo(before).hasSize(2);

        forum = desk.move(forum, "2026-12-03");
        RunReport moved = desk.run(publication);
        assertThat(moved.isComplete()).as(moved.toString()).isTrue();
        assertThat(moved.changed()).isEqualTo(1);
        assertThat(radicale.calendar()).contains("DTSTART;VALUE=DATE:20261203", "SEQUENCE:1").doesNotContain("20261201T");

        forum = desk.cancel(forum);
        assertThat(desk.run(publication).changed()).isEqualTo(1);
        assertThat(radicale.calendar()).contains("STATUS:CANCELLED", "SEQUENCE:2");

        desk.remove(forum);
        assertThat(desk.run(publication).removed()).isEqualTo(1);
        assertThat(radicale.calendar()).contains("Talks").doesNotContain(forum.uid());
        assertThat(files()).hasSize(1);
    }

    @Test
    @DisplayName("keeps what another client changed or removed, and says so")
    void foreign() throws Exception {
        DiplomaticEvent summit = desk.add("Summit", "2026-12-01");
        DiplomaticEvent talks = desk.add("Talks", "2026-12-02");
        desk.run(publication);
        String path = "/aida/embassy/" + summit.uid() + ".ics";
        String text = radicale.ask("GET", path, "").body();
        assertThat(radicale.ask("PUT", path, text.replace("SUMMARY:Summit", "SUMMARY:Our summit")).statusCode()).isLessThan(300);
        radicale.ask("DELETE", "/aida/embassy/" + talks.uid() + ".ics", "");
        desk.move(summit, "2026-12-03");
        desk.move(talks, "2026-12-04");
        RunReport report = desk.run(publication);
        assertThat(faults(report)).containsExactlyInAnyOrder(PublicationFault.CHANGED_THERE, PublicationFault.REMOVED_THERE);
        assertThat(report.incidents().stream().filter(one -> one.fault() == PublicationFault.CHANGED_THERE).findFirst().orElseThrow()
                .detail()).contains("SUMMARY");
        assertThat(radicale.calendar()).contains("SUMMARY:Our summit").doesNotContain("Talks");
        assertThat(desk.run(publication, true).isComplete()).isTrue();
        assertThat(radicale.calendar()).contains("SUMMARY:Summit", "20261203", "20261204");
    }

    @Test
    @DisplayName("loses nothing when the server is stopped in the middle of a run")
    void stopped() throws Exception {
        IntStream.range(0, 30).forEach(i -> desk.add("Visit " + i, "2026-12-%02d".formatted(i + 1)));
        boolean[] stopped = {false};
        desk.cancelled = () -> {
            if (!stopped[0] && radicaleHolds(10)) {
                stopped[0] = true;
                stopRadicale();
            }
            return false;
        };
        RunReport cut = desk.run(publication);
        assertThat(stop(cut)).isEqualTo(PublicationFault.UNREACHABLE);
        assertThat(cut.added()).isBetween(1L, 29L);
        radicale.start();
        RunReport rest = desk.run(publication);
        assertThat(rest.isComplete()).as(rest.toString()).isTrue();
        assertThat(rest.added() + rest.unchanged()).isEqualTo(30);
        assertThat(rest.unchanged()).isEqualTo(cut.added());
        assertThat(files()).hasSize(30);
        assertThat(desk.run(publication).unchanged()).isEqualTo(30);
    }

    @Test
    @DisplayName("whose answers are lost is not sent a second copy: its own is known again, as Radicale has written it")
    void lostMemory() throws Exception {
        DiplomaticEvent forum = desk.add("Форум, «высокий уровень»; " + "длинное имя ".repeat(6), "2026-12-01");
        forum = desk.change(forum, new Claim.At(KOKSHETAU));
        desk.change(forum, new Claim.Dated(EventDate.parse("2026-12-01"), new Hours(LocalTime.of(10, 0), null)));
        desk.run(publication);
        Map<String, String> before = files();
        desk.store.publications().remove(publication.name());
        desk.set(publication);
        RunReport again = desk.run(publication);
        assertThat(again.isComplete()).as(again.toString()).isTrue();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    @DisplayName("says what is wrong with the password, the user and the address")
    void refused() throws Exception {
        desk.add("Summit", "2026-12-01");
        Publication other = to(radicale.address(), "berik");
        assertThat(stop(desk.run(other))).isEqualTo(PublicationFault.WRONG_PASSWORD);
        assertThat(stop(desk.run(to(radicale.address().resolve("../nowhere/"), "aida")))).isEqualTo(PublicationFault.NO_COLLECTION);
        assertThat(stop(desk.run(PublishingDesk.to(new PublicationTarget.Collection(radicale.address()))))).isIn(
                PublicationFault.ASKS_FOR_USER, PublicationFault.FORBIDDEN);
        assertThat(files()).isEmpty();
    }

    private static boolean radicaleHolds(int number) {
        try {
            return files().size() >= number;
        } catch (IOException underWay) {
            return false;
        }
    }

    private static void stopRadicale() {
        try {
            radicale.stop();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
