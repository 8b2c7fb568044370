package org.chancery.ui.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Audience;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.Publication;
import org.chancery.date.EventDate;
import org.chancery.publishing.Desk;
import org.chancery.publishing.dav.Backoff;
import org.chancery.publishing.dav.DavClient.Way;
import org.chancery.store.ChanceryStore;
import org.chancery.store.seal.Passphrase;
import org.chancery.task.SameThreadRunner;
import org.chancery.text.Messages;
import org.chancery.ui.kit.Look;
import org.chancery.ui.kit.RecordedDialogs;
import org.chancery.ui.kit.RecordedNavigation;
import org.chancery.ui.kit.RecordedNotices;
import org.chancery.ui.kit.Theme;
import org.chancery.ui.kit.UndoStack;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.publication.PublicationsViewModel.Draft;
import org.chancery.ui.publication.PublicationsViewModel.Typed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The publications without their window, on a real store and a server on loopback. */
class PublicationsViewModelTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2021-09-27T06:00:00Z"), ZoneId.of("Asia/Almaty"));

    @TempDir
    Path folder = Path.of("");

    private final RecordedNotices notices = new RecordedNotices();
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final List<String> authorizations = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private int answer = 201;
    private @Nullable HttpServer server;
    private @Nullable ChanceryStore opened;
    private @Nullable PublicationsViewModel made;

    @BeforeEach
    void open() throws IOException {
        opened = ChanceryStore.open(folder.resolve("store"), NOON);
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", asked -> {
            authorizations.add(String.valueOf(asked.getRequestHeaders().getFirst("Authorization")));
            asked.getRequestBody().readAllBytes();
            asked.sendResponseHeaders(answer, -1);
            asked.close();
        });
        http.start();
        server = http;
        DiplomaticEvent event = DiplomaticEvent.of(EventId.random(), List.of(Attestation.byHand(new Claim.Named("Summit in Lima"), LocalDate
                .of(2021, 9, 1)), Attestation.byHand(new Claim.Dated(EventDate.parse("2021-10-01"), null), LocalDate.of(2021, 9, 1))), "en",
                true, NOON.instant());
        store().events().save(Change.of(Author.DESK, event));
        ViewContext context = new ViewContext(Messages.of(Locale.ENGLISH), NOON, ZoneId.of("Asia/Almaty"), new SameThreadRunner(),
                new RecordedNavigation(), notices, dialogs, new UndoStack(), new Look(Theme.LIGHT, 100));
        Desk desk = new Desk(store().publications(), store().events(), store().articles(), store().imports(), store().departures(),
                any -> null);
        Way way = new Way(new Backoff(2, Duration.ofSeconds(1), Duration.ofSeconds(2), new SplittableRandom(7), (wait, stop) -> {}),
                Duration
                        .ofSeconds(20),
                NOON, null);
        made = new PublicationsViewModel(context,
                new PublicationServices(desk, store().passwords(), way, filter -> filter.countries().isEmpty() ? ""
                        : "a country"));
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(server).stop(0);
        store().close();
    }

    private ChanceryStore store() {
        return Objects.requireNonNull(opened);
    }

    private PublicationsViewModel model() {
        return Objects.requireNonNull(made);
    }

    private String address() {
        return "http://127.0.0.1:" + Objects.requireNonNull(server).getAddress().getPort() + "/embassy.ics";
    }

    private void add(String name, String target, String user) {
        model().add(new Draft(name, target, user, Audience.INTERNAL, EventFilter.EVERYTHING), refusals::add, () -> {});
    }

    private PublicationLine line() {
        List<PublicationLine> lines = model().lines().get();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    @Test
    @DisplayName("adding one sends nothing; publishing sends it and says when")
    void file() throws IOException {
        Path file = folder.resolve("embassy.ics");
        add(" embassy ", file.toString(), "");
        assertThat(refusals).isEmpty();
        assertThat(file).doesNotExist();
        assertThat(line().publication().form().audience()).isEqualTo(Audience.INTERNAL);
        assertThat(model().words().what(line().publication())).isEqualTo("All events · for the house");
        assertThat(model().words().success(line().last())).isEqualTo("Never sent in full");
        model().publish(line().publication(), Typed.NOTHING, false);
        assertThat(Files.readString(file)).contains("SUMMARY:Summit in Lima");
        assertThat(model().words().success(line().last())).startsWith("Last sent in full: Sep 27, 2021");
        assertThat(line().failed()).isFalse();
        assertThat(line().underWay()).isNull();
        assertThat(PublicationsViewModel.failed(store().publications())).isZero();
    }

    @Test
    @DisplayName("what cannot be is said in a sentence, and nothing is set")
    void refused() {
        add("", "x.ics", "");
        add("embassy", folder.resolve("none").toString(), "");
        add("embassy", "https://aida:secret@example.org/x.ics", "");
        add("embassy", "http://example.org/x.ics", "");
        add("embassy", "https://example.org/x", "");
        add("embassy", "https:// example.org/x.ics", "");
        assertThat(refusals).hasSize(6).doesNotHaveDuplicates().allMatch(sentence -> sentence.endsWith("."));
        add("embassy", folder.resolve("a.ics").toString(), "");
        add("embassy", folder.resolve("b.ics").toString(), "");
        assertThat(refusals).hasSize(7);
        assertThat(line().publication().target().text()).endsWith("a.ics");
    }

    @Test
    @DisplayName("the password goes to the server, is wiped, and is asked for again at the next run")
    void password() {
        add("embassy", address(), "aida");
        char[] password = "very secret".toCharArray();
        model().publish(line().publication(), new Typed(password, false), false);
        assertThat(authorizations).contains("Basic " + Base64.getEncoder().encodeToString("aida:very secret".getBytes(
                StandardCharsets.UTF_8)));
        assertThat(new String(password)).isBlank();
        assertThat(line().failed()).isFalse();
        model().publish(line().publication(), Typed.NOTHING, false);
        assertThat(model().words().fault(line())).contains("Type it here");
        assertThat(PublicationsViewModel.failed(store().publications())).isEqualTo(1);
    }

    @Test
    @DisplayName("the password is kept when asked for, in an encrypted store and once the server took it, until it is to be kept no longer")
    void kept() {
        add("embassy", address(), "aida");
        assertThat(line().keeping()).isEqualTo(PublicationLine.Keeping.OUT_OF_QUESTION);
        try (Passphrase passphrase = Passphrase.of("teacup lantern".toCharArray())) {
            store().protection().set(passphrase);
        }
        model().load();
        assertThat(line().keeping()).isEqualTo(PublicationLine.Keeping.OFFERED);
        answer = 401;
        model().publish(line().publication(), new Typed("wrong".toCharArray(), true), false);
        assertThat(line().keeping()).isEqualTo(PublicationLine.Keeping.OFFERED);
        answer = 201;
        model().publish(line().publication(), new Typed("very secret".toCharArray(), true), false);
        assertThat(line().keeping()).isEqualTo(PublicationLine.Keeping.KEPT);
        authorizations.clear();
        model().publish(line().publication(), Typed.NOTHING, true);
        assertThat(line().failed()).isFalse();
        assertThat(authorizations).isNotEmpty().containsOnly("Basic " + Base64.getEncoder().encodeToString("aida:very secret".getBytes(
                StandardCharsets.UTF_8)));
        model().forgetPassword(line().publication());
        assertThat(line().keeping()).isEqualTo(PublicationLine.Keeping.OFFERED);
        model().publish(line().publication(), Typed.NOTHING, true);
        assertThat(model().words().fault(line())).contains("Type it here");
    }

    @Test
    @DisplayName("a failure is one sentence with what to do, and the next success takes it away")
    void failure() {
        answer = 507;
        add("embassy", address(), "");
        model().publish(line().publication(), Typed.NOTHING, false);
        assertThat(model().words().fault(line())).contains("is full (status 507)");
        assertThat(notices.said).anyMatch(said -> said.contains("not sent in full"));
        answer = 201;
        model().publish(line().publication(), Typed.NOTHING, false);
        assertThat(model().words().fault(line())).isEmpty();
    }

    @Test
    @DisplayName("what somebody else put there is kept until a person says yes to overwriting")
    void foreign() throws IOException {
        Path file = Files.writeString(folder.resolve("embassy.ics"), "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n");
        add("embassy", file.toString(), "");
        Publication publication = line().publication();
        model().publish(publication, Typed.NOTHING, false);
        assertThat(line().foreign()).isTrue();
        assertThat(Files.readString(file)).doesNotContain("Lima");
        dialogs.yes = false;
        model().overwrite(publication, Typed.NOTHING);
        assertThat(Files.readString(file)).doesNotContain("Lima");
        dialogs.yes = true;
        model().overwrite(publication, Typed.NOTHING);
        assertThat(Files.readString(file)).contains("Lima");
        assertThat(line().failed()).isFalse();
    }

    @Test
    @DisplayName("stopping forgets it after a yes, and leaves what stands there")
    void stopped() {
        Path file = folder.resolve("embassy.ics");
        add("embassy", file.toString(), "");
        model().publish(line().publication(), Typed.NOTHING, false);
        dialogs.yes = false;
        model().forget(line().publication());
        assertThat(model().lines().get()).hasSize(1);
        dialogs.yes = true;
        model().forget(line().publication());
        assertThat(model().lines().get()).isEmpty();
        assertThat(file).exists();
    }
}
