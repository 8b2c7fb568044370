package org.chancery.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.publishing.PublishingDesk.faults;
import static org.chancery.publishing.PublishingDesk.stop;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Publication;
import org.chancery.agenda.PublicationFault;
import org.chancery.publishing.CalendarServer.Asked;
import org.chancery.publishing.CalendarServer.Etags;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A collection kept up to date")
class CollectionTest extends CollectionCase {
    private static String path(DiplomaticEvent event) {
        return "/embassy/" + event.uid() + ".ics";
    }

    private Asked last() {
        return server.asked.getLast();
    }

    @Test
    @DisplayName("holds a resource for each event, and what did not change is not sent again")
    void appears() {
        DiplomaticEvent summit = desk.add("Summit", "2026-12-01");
        DiplomaticEvent talks = desk.add("Talks", "2026-11");
        RunReport first = desk.run(publication);
        assertThat(first.added()).isEqualTo(2);
        assertThat(first.isComplete()).isTrue();
        assertThat(server.held).containsOnlyKeys(path(summit), path(talks));
        assertThat(server.text(path(summit))).startsWith("BEGIN:VCALENDAR\r\n").contains("UID:" + summit.uid(), "SEQUENCE:0",
                "DTSTART;VALUE=DATE:20261201").doesNotContain("METHOD", "Talks");
        assertThat(server.asked).allSatisfy(asked -> assertThat(asked.ifNoneMatch()).isEqualTo("*"));
        RunReport second = desk.run(publication);
        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(server.asked).hasSize(2);
    }

    @Test
    @DisplayName("gets what changed, on condition that it is as we left it, with a raised SEQUENCE; what is cancelled is struck")
    void changes() {
        DiplomaticEvent summit = desk.add("Summit", "2026-12-01");
        desk.add("Talks", "2026-11-05");
        desk.run(publication);
        DiplomaticEvent moved = desk.move(summit, "2026-12-03");
        assertThat(desk.run(publication).changed()).isEqualTo(1);
        assertThat(last().ifMatch()).isEqualTo("\"2\"");
        assertThat(server.text(path(summit))).contains("SEQUENCE:1", "20261203").doesNotContain("20261201");
        desk.cancel(moved);
        assertThat(desk.run(publication).changed()).isEqualTo(1);
        assertThat(server.text(path(summit))).contains("SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(server.asked).hasSize(4);
    }

    @Test
    @DisplayName("loses what leaves the filter and what is removed, on condition; what comes back goes on counting")
    void vanishes() {
        Publication scheduled = new Publication("scheduled", EventFilter.EVERYTHING.withStatuses(Set.of(EventStatus.SCHEDULED)), publication
                .target(), publication.form(), null, false);
        desk.set(scheduled);
        DiplomaticEvent summit = desk.add("Summit", "2026-12-01");
        DiplomaticEvent talks = desk.add("Talks", "2026-11-05");
        desk.run(scheduled);
        DiplomaticEvent moved = desk.move(talks, "2026-11-06");
        desk.run(scheduled);
        desk.remove(summit);
        DiplomaticEvent off = desk.cancel(moved);
        RunReport gone = desk.run(scheduled);
        assertThat(gone.removed()).isEqualTo(2);
        assertThat(server.held).isEmpty();
        assertThat(server.asked.subList(3, 5)).allSatisfy(asked -> {
            assertThat(asked.method()).isEqualTo("DELETE");
            assertThat(asked.ifMatch()).isNotEmpty();
        });
        assertThat(desk.run(scheduled).removed()).isZero();
        desk.change(off, new org.chancery.agenda.Claim.InStatus(EventStatus.SCHEDULED));
        assertThat(desk.run(scheduled).added()).isEqualTo(1);
        assertThat(server.text(path(talks))).contains("SEQUENCE:1");
    }

    @Test
    @DisplayName("what is removed there already is no fault")
    void goneAlready() {
        DiplomaticEvent summit = desk.add("Summit", "2026-12-01");
        desk.run(publication);
        server.held.clear();
        desk.remove(summit);
        RunReport report = desk.run(publication);
        assertThat(report.isComplete()).isTrue();
        assertThat(report.removed()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what somebody changed there is kept and said, with what differs, whatever ETags the server has; force overwrites it")
    void foreignChange(Etags etags) {
        server.etags = etags;
        DiplomaticEvent summit = desk.add("Summit", "2026-12-01");
        desk.run(publication);
        String changed = server.text(path(summit)).replace("SUMMARY:Summit", "SUMMARY:Great Summit");
        server.store(path(summit), changed);
        DiplomaticEvent moved = desk.move(summit, "2026-12-03");
        RunReport report = desk.run(publication);
        assertThat(faults(report)).containsExactly(PublicationFault.CHANGED_THERE);
        assertThat(server.text(path(summit))).isEqualTo(changed);
        if (etags == Etags.STRONG) {
            assertThat(report.incidents().getFirst().detail()).contains("DTSTART", "SUMMARY");
        }
        assertThat(desk.store.publications().lastRun("embassy").orElseThrow().open()).isEqualTo(1);
        assertThat(desk.run(publication, true).changed()).isEqualTo(1);
        assertThat(server.text(path(summit))).contains("SUMMARY:Summit", "20261203", "SEQUENCE:1");
        desk.move(moved, "2026-12-04");
        assertThat(desk.run(publication).changed()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what somebody changed there is not removed either")
    void foreignChangeOfRemoved(Etags etags) {
        server.etags = etags;
        DiplomaticEvent summit = desk.add("Summit", "2026-12-01");
        desk.run(publication);
        server.store(path(summit), "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        desk.remove(summit);
        assertThat(faults(desk.run(publication))).containsExactly(PublicationFault.CHANGED_THERE);
        assertThat(server.held).containsKey(path(summit));
        assertThat(desk.run(publication, true).removed()).isEqualTo(1);
        assertThat(server.held).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what somebody removed there is not brought back without being asked")
    void foreignRemoval(Etags etags) {
        server.etags = etags;
        DiplomaticEvent summit = desk.add("Summit", "2026-12-01");
        desk.run(publication);
        server.held.clear();
        desk.move(summit, "2026-12-03");
        assertThat(faults(desk.run(publication))).containsExactly(PublicationFault.REMOVED_THERE);
        assertThat(server.held).isEmpty();
        desk.run(publication, true);
        assertThat(server.held).hasSize(1);
    }

    @Test
    @DisplayName("what stands there and is not ours is kept")
    void standsThere() {
        DiplomaticEvent summit = desk.add("Summit", "2026-12-01");
        server.store(path(summit), "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        assertThat(faults(desk.run(publication))).containsExactly(PublicationFault.STANDS_THERE);
        assertThat(server.text(path(summit))).doesNotContain("Summit");
    }

    @Test
    @DisplayName("the same text under a new ETag, as after a server's own restore, is replaced")
    void newEtags() {
        DiplomaticEvent summit = desk.add("Summit", "2026-12-01");
        DiplomaticEvent talks = desk.add("Talks", "2026-12-02");
        desk.run(publication);
        server.held.forEach((path, held) -> server.store(path, held.text()));
        desk.move(summit, "2026-12-03");
        desk.remove(talks);
        RunReport report = desk.run(publication);
        assertThat(report.isComplete()).isTrue();
        assertThat(server.text(path(summit))).contains("20261203");
        assertThat(server.held).hasSize(1);
    }

    @Nested
    @DisplayName("with an answer that is lost")
    class LostAnswer {
        @Test
        @DisplayName("takes its own copy for its own, however the server has folded and ordered it")
        void adopted() {
            DiplomaticEvent summit = desk.add("Summit", "2026-12-01");
            server.tricks.add((at, exchange) -> {
                String text = new String(exchange.getRequestBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                at.store(exchange.getRequestURI().getPath(), text.replace("\r\n ", "").replace("SEQUENCE:0\r\n", "").replace("BEGIN:VEVENT",
                        "BEGIN:VEVENT\r\nSEQUENCE:0"));
            });
            RunReport report = desk.run(publication);
            assertThat(report.isComplete()).isTrue();
            assertThat(report.added()).isEqualTo(1);
            assertThat(server.methods()).containsExactly("PUT", "PUT", "GET");
            desk.move(summit, "2026-12-02");
            assertThat(desk.run(publication).changed()).isEqualTo(1);
        }

        @Test
        @DisplayName("goes on after a change whose answer never came")
        void changed() {
            DiplomaticEvent summit = desk.add("Summit", "2026-12-01");
            desk.run(publication);
            desk.move(summit, "2026-12-03");
            server.tricks.add(CalendarServer.lostAnswer());
            assertThat(desk.run(publication).isComplete()).isTrue();
            assertThat(server.text(path(summit))).contains("SEQUENCE:1");
        }
    }

    @Test
    @DisplayName("a run that is cut off, in the middle or by a user, loses nothing and sends nothing twice")
    void goesOn() {
        IntStream.range(0, 12).forEach(i -> desk.add("Visit " + i, "2026-12-%02d".formatted(i + 1)));
        int[] asked = {0};
        desk.cancelled = () -> desk.store.publications().sent("embassy").size() >= 4;
        assertThatThrownBy(() -> desk.run(publication)).isInstanceOf(CancellationException.class);
        assertThat(server.held).hasSize(4);
        desk.cancelled = () -> false;
        server.always = (at, exchange) -> {
            if (asked[0]++ < 5) {
                at.store(exchange.getRequestURI().getPath(), new String(exchange.getRequestBody().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8));
                exchange.getResponseHeaders().set("ETag", "\"x" + asked[0] + "\"");
                exchange.sendResponseHeaders(201, -1);
            } else {
                exchange.sendResponseHeaders(507, -1);
            }
        };
        RunReport full = desk.run(publication);
        assertThat(stop(full)).isEqualTo(PublicationFault.FULL);
        assertThat(full.added()).isEqualTo(5);
        assertThat(full.unchanged()).isEqualTo(4);
        server.always = null;
        RunReport rest = desk.run(publication);
        assertThat(rest.added()).isEqualTo(3);
        assertThat(rest.unchanged()).isEqualTo(9);
        assertThat(server.held).hasSize(12);
        assertThat(server.methods()).containsOnly("PUT").hasSize(13);
    }
}
