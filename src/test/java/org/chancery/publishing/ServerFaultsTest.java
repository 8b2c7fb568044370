package org.chancery.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.publishing.PublishingDesk.faults;
import static org.chancery.publishing.PublishingDesk.stop;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.Publication;
import org.chancery.agenda.PublicationFault;
import org.chancery.text.Messages;
import org.chancery.text.PublicationWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A server that fails")
class ServerFaultsTest extends CollectionCase {
    @BeforeEach
    void addSummit() {
        desk.add("Summit", "2026-12-01");
    }

    @ParameterizedTest
    @CsvSource({"401,asks-for-user", "403,forbidden", "404,no-such-address", "405,not-writable", "409,no-collection", "410,no-such-address",
            "501,not-writable", "507,full", "505,server-fault", "303,strange-answer", "304,strange-answer"})
    @DisplayName("for good ends the run at the first event, is asked once, and gets what is left at the next run")
    void ends(int status, String fault) {
        desk.add("Talks", "2026-12-02");
        server.always = CalendarServer.status(status);
        RunReport report = desk.run(publication);
        assertThat(report.stop()).isEqualTo(new Incident("", fault(fault), Integer.toString(status)));
        assertThat(server.asked).hasSize(1);
        assertThat(desk.waits).isEmpty();
        assertThat(desk.store.publications().lastRun("embassy").orElseThrow().fault()).isEqualTo(fault(fault));
        server.always = null;
        assertThat(desk.run(publication).added()).isEqualTo(2);
        assertThat(desk.store.publications().lastRun("embassy").orElseThrow().fault()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"408,too-slow", "429,busy", "500,server-fault", "502,server-fault", "503,server-fault", "504,server-fault"})
    @DisplayName("for a while is asked again, each time after a longer wait, and not for ever")
    void passes(int status, String fault) {
        server.always = CalendarServer.status(status);
        assertThat(stop(desk.run(publication))).isEqualTo(fault(fault));
        assertThat(server.asked).hasSize(3);
        assertThat(desk.waits).hasSize(2);
        assertThat(desk.waits.get(0)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(desk.waits.get(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        server.always = null;
        server.tricks.add(CalendarServer.status(status));
        assertThat(desk.run(publication).isComplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"7,7", "86400,30", "'Tue, 1 Sep 2026 08:00:20 GMT',20"})
    @DisplayName("is left alone as long as it asks, within bounds")
    void retryAfter(String asked, int seconds) {
        server.tricks.add(CalendarServer.status(503, "Retry-After", asked));
        assertThat(desk.run(publication).isComplete()).isTrue();
        assertThat(desk.waits).containsExactly(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"400,refused", "413,too-large", "415,refused", "422,refused", "423,locked"})
    @DisplayName("with one event gets the others")
    void oneEvent(int status, String fault) {
        desk.add("Talks", "2026-12-02");
        server.tricks.add(CalendarServer.status(status));
        RunReport report = desk.run(publication);
        assertThat(report.incidents()).containsExactly(new Incident("Summit", fault(fault), Integer.toString(status)));
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.isComplete()).isFalse();
        assertThat(desk.run(publication).added()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"403,valid-calendar-data,refused", "409,no-uid-conflict,uid-taken", "403,max-resource-size,refused"})
    @DisplayName("with one event by a condition of CalDAV gets the others")
    void condition(int status, String condition, String fault) {
        desk.add("Talks", "2026-12-02");
        server.tricks.add(CalendarServer.refusal(status, condition));
        RunReport report = desk.run(publication);
        assertThat(faults(report)).containsExactly(fault(fault));
        assertThat(report.added()).isEqualTo(1);
    }

    @Test
    @DisplayName("with every event is not asked for all of them")
    void allRefused() {
        IntStream.range(0, 30).forEach(i -> desk.add("Visit " + i, "2026-12-03"));
        server.always = CalendarServer.status(400);
        RunReport report = desk.run(publication);
        assertThat(stop(report)).isEqualTo(PublicationFault.ALL_REFUSED);
        assertThat(server.asked).hasSize(10);
    }

    @Test
    @DisplayName("that is down is said to be so, and what is not sent is sent when it is back")
    void down() {
        URI gone = server.address("/embassy/");
        server.close();
        RunReport report = desk.run(publication);
        assertThat(report.stop()).isEqualTo(new Incident("", PublicationFault.UNREACHABLE, "localhost"));
        assertThat(desk.waits).hasSize(2);
        assertThat(new PublicationWords(Messages.of(Locale.ENGLISH)).fault(publication, PublicationFault.UNREACHABLE, gone.getHost()))
                .contains("localhost");
    }

    @Test
    @DisplayName("that closes the connection is asked again")
    void closes() {
        server.tricks.add((at, exchange) -> exchange.close());
        assertThat(desk.run(publication).isComplete()).isTrue();
        assertThat(desk.waits).hasSize(1);
    }

    @Test
    @DisplayName("with a name that leads nowhere is said to be so")
    void unknownHost() {
        Publication nowhere = new Publication("nowhere", EventFilter.EVERYTHING, PublishingDesk.collection(URI.create(
                "https://calendar.invalid/x/")), publication.form(), null, false);
        desk.set(nowhere);
        assertThat(stop(desk.run(nowhere))).isEqualTo(PublicationFault.UNKNOWN_HOST);
    }

    @Test
    @DisplayName("that does not answer, or not to the end, is given up after a time")
    void slow() {
        desk.patience = Duration.ofMillis(300);
        CountDownLatch over = new CountDownLatch(1);
        server.always = (at, exchange) -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await(over);
        };
        assertThat(stop(desk.run(publication))).isEqualTo(PublicationFault.TOO_SLOW);
        server.always = (at, exchange) -> await(over);
        assertThat(stop(desk.run(publication))).isEqualTo(PublicationFault.TOO_SLOW);
        over.countDown();
    }

    @Test
    @DisplayName("that does not answer can be given up by the user at once")
    void cancelled() {
        CountDownLatch over = new CountDownLatch(1);
        server.always = (at, exchange) -> await(over);
        desk.cancelled = () -> !server.methods().isEmpty();
        assertThatThrownBy(() -> desk.run(publication)).isInstanceOf(CancellationException.class);
        over.countDown();
    }

    private static void await(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @DisplayName("that answers without end is not listened to for ever, nor is its copy taken for ours")
    void endless() {
        server.tricks.add(CalendarServer.status(412));
        long[] sent = {0};
        server.tricks.add((at, exchange) -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] much = "BEGIN:VCALENDAR\r\n".repeat(4096).getBytes(StandardCharsets.UTF_8);
                for (; sent[0] < 200L << 20; sent[0] += much.length) {
                    out.write(much);
                }
            } catch (IOException hungUp) {
                return;
            }
        });
        assertThat(faults(desk.run(publication))).containsExactly(PublicationFault.STANDS_THERE);
        assertThat(sent[0]).isLessThan(100L << 20);
    }

    @Test
    @DisplayName("that sends on within itself is followed, with the condition and the password")
    void redirects() {
        Publication user = PublishingDesk.to(PublishingDesk.collection(server.address("/old/")), EventFilter.EVERYTHING, "aida");
        server.tricks.add((at, exchange) -> CalendarServer.status(308, "Location", exchange.getRequestURI().getPath().replace("/old/",
                "/new/")).play(at, exchange));
        assertThat(desk.run(user).isComplete()).isTrue();
        assertThat(server.asked.getLast().path()).startsWith("/new/");
        assertThat(server.asked.getLast().ifNoneMatch()).isEqualTo("*");
        assertThat(server.asked.getLast().authorization()).isNotEmpty();
    }

    @Test
    @DisplayName("that sends on elsewhere gets nothing sent there; in a circle it is left")
    void redirectedAway() {
        try (CalendarServer other = new CalendarServer()) {
            server.always = CalendarServer.status(302, "Location", other.address("/x").toString());
            RunReport report = desk.run(publication);
            assertThat(report.stop()).isEqualTo(new Incident("", PublicationFault.REDIRECTED, other.address("/x").toString()));
            assertThat(other.asked).isEmpty();
        }
        server.always = CalendarServer.status(307, "Location", "/embassy/again");
        assertThat(stop(desk.run(publication))).isEqualTo(PublicationFault.TOO_MANY_REDIRECTS);
        server.always = CalendarServer.status(301);
        assertThat(stop(desk.run(publication))).isEqualTo(PublicationFault.STRANGE_ANSWER);
    }

    @Test
    @DisplayName("that asks for a user gets the password in UTF-8, and is told when it does not take it")
    void password() {
        Publication user = PublishingDesk.to(publication.target(), EventFilter.EVERYTHING, "айда");
        desk.run(user);
        String sent = server.asked.getLast().authorization();
        assertThat(new String(Base64.getDecoder().decode(sent.substring(6)), StandardCharsets.UTF_8)).isEqualTo("айда:"
                + PublishingDesk.PASSWORD);
        desk.add("Talks", "2026-12-02");
        server.always = CalendarServer.status(401);
        assertThat(stop(desk.run(user))).isEqualTo(PublicationFault.WRONG_PASSWORD);
    }

    @Test
    @DisplayName("on another machine gets nothing unencrypted")
    void insecure() {
        Publication plain = new Publication("plain", EventFilter.EVERYTHING, PublishingDesk.collection(URI.create(
                "http://calendar.invalid/x/")), publication.form(), null, false);
        desk.set(plain);
        assertThat(stop(desk.run(plain))).isEqualTo(PublicationFault.NOT_SECURE);
    }

    private static PublicationFault fault(String code) {
        return Stream.of(PublicationFault.values()).filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }
}
