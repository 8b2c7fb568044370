package org.chancery.launch;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.agenda.EventFilter;
import org.chancery.cli.OpenStore;
import org.chancery.date.DateWindow;
import org.chancery.reading.ArticleReader;
import org.chancery.settings.SettingsFile;
import org.chancery.store.seal.Passphrase;
import org.chancery.task.SameThreadRunner;
import org.chancery.text.Messages;
import org.chancery.ui.kit.NodePicture;
import org.chancery.ui.shell.ShellServices;
import org.chancery.ui.shell.WindowAtWork;

/** A process that uses a store with all there is, and writes two words wherever words can be written. */
final class DeskAtWork {
    static final String WORD = "Zyzzyxmarker";
    static final String CYRILLIC = "Зызыксмаркер";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-06-15T09:00:00Z"), ZoneId.of("Asia/Almaty"));

    private final Path store;
    private final Path outside;
    private final Path passphrase;

    private DeskAtWork(List<String> arguments) {
        store = Path.of(arguments.get(0));
        outside = Path.of(arguments.get(1));
        passphrase = Path.of(arguments.get(2));
    }

    /** @param arguments store, a folder for what leaves it, a file with the passphrase */
    public static void main(String[] arguments) throws IOException {
        new DeskAtWork(List.of(arguments)).work();
        System.exit(0);
    }

    private void work() throws IOException {
        commands();
        String calendar = calendar("window@x", WORD + " window talks");
        String bundle = otherDesk();
        window(calendar, bundle);
        run("passphrase", "--recovery-key");
        past();
        run("list");
        run("search", WORD);
        run("picture", "--view", "dossier", "--text", WORD, "--out", out("dossier.png"));
        run("export", "--out", out("all.json"));
        run("export", "--out", out("all.csv"));
        run("export", "--out", out("week.pdf"), "--date", "2021-10-01");
    }

    private void commands() throws IOException {
        run("add", "--name", WORD + " forum " + CYRILLIC, "--date", "2021-10-01", "--status", "scheduled", "--kind", "forum", "--city",
                "Astana", "--country", "KZ", "--party", "person:" + WORD + " Minister", "--series", WORD + " series", "--note", "Note of "
                        + WORD + " and " + CYRILLIC);
        Path article = Files.writeString(outside.resolve("article.txt"), "Talks of " + WORD + " and " + CYRILLIC
                + "\n\nThe foreign ministers of Kazakhstan and Russia will meet in Astana on 7 October 2021 for " + WORD + " talks.");
        run("read", "--save", "--published", "2021-09-01", "--language", "en", article.toString());
        Path russian = Files.writeString(outside.resolve("russian.txt"),
                CYRILLIC + "\n\nПрезидент Казахстана посетит Россию 7 октября. " + CYRILLIC
                        + " " + WORD + ".");
        run("read", "--save", "--published", "2021-09-02", "--language", "ru", russian.toString());
        Path calendar = Files.writeString(outside.resolve("in.ics"), calendar("in@x", WORD + " consultations"));
        run("import", calendar.toString());
        Path table = Files.writeString(outside.resolve("in.csv"), "name,date,city\n" + WORD + " round table,2021-11-03,Osh\n");
        run("import", table.toString());
        Path words = Files.writeString(outside.resolve("words.tsv"), "EVENT\t" + WORD + " Gathering\tkind=forum;language=en\n");
        run("lexicon", "--add", words.toString());
        run("publish", "--add", WORD, "--target", out("published.ics"));
        run("publish", "--run");
        keptPassword();
        run("export", "--out", out("all.ics"), "--rich");
    }

    /** A server that takes whatever comes, and a password that is kept for it. */
    private void keptPassword() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(201, -1);
            exchange.close();
        });
        server.start();
        try {
            Path password = Files.writeString(outside.resolve("password"), WORD + "-" + CYRILLIC + "\n");
            run("publish", "--add", "web", "--user", "aida", "--target", "http://127.0.0.1:" + server.getAddress().getPort() + "/web.ics");
            run("publish", "--run", "web", "--password-file", password.toString(), "--keep-password");
            Files.delete(password);
            run("publish", "--run", "web", "--force");
        } finally {
            server.stop(0);
        }
    }

    /** Goes back, takes away and brings back, keeps a backup and puts it in place. */
    private void past() throws IOException {
        String id;
        try (Passphrase given = Passphrase.of(Files.readString(passphrase).strip().toCharArray()); OpenStore opened = new StoreFolders(
                store, CLOCK).open(store, given)) {
            id = opened.events().outlines(DateWindow.ALWAYS, EventFilter.EVERYTHING).getFirst().id().toString();
        }
        run("edit", id, "--name", WORD + " renamed", "--note", CYRILLIC);
        run("history", id);
        run("history", id, "--to", "1");
        run("remove", id);
        run("bin");
        run("bin", "--restore", id);
        run("backup", "--out", out("all.backup"));
        run("restore", out("all.backup"), "--dry-run");
        run("restore", out("all.backup"));
        run("check");
    }

    private static String calendar(String uid, String summary) {
        return String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:" + uid, "DTSTAMP:20210601T080000Z", "SUMMARY:"
                + summary, "DTSTART;VALUE=DATE:20211001", "END:VEVENT", "END:VCALENDAR", "");
    }

    /** What another desk hands over; its store is outside and in the clear. */
    private String otherDesk() throws IOException {
        Path other = outside.resolve("other");
        Path file = outside.resolve("other.json");
        cli().run("add", "--name", WORD + " accord", "--date", "2021-12-01", "--note", WORD, "--store", other.toString());
        cli().run("export", "--out", file.toString(), "--store", other.toString());
        return Files.readString(file);
    }

    private void window(String calendar, String bundle) throws IOException {
        char[] typed = Files.readString(passphrase).strip().toCharArray();
        NodePicture.start();
        try (Passphrase given = Passphrase.of(typed.clone()); OpenStore opened = new StoreFolders(store, CLOCK).open(store, given)) {
            SettingsFile settings = StoreFolders.settings(store, opened.protection());
            ShellServices services = new WindowServices(opened, ArticleReader::load, settings, CLOCK, "en").with(new SameThreadRunner(),
                    store, new ShellServices.Locking(opened.guard(), CLOCK));
            NodePicture.onFx(() -> {
                WindowAtWork window = new WindowAtWork(services, settings.load());
                window.work(WORD, calendar, bundle);
                window.lockAndOpen(typed);
                return true;
            });
        }
    }

    private String out(String name) {
        return outside.resolve(name).toString();
    }

    private void run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", store.toString(), "--passphrase-file", passphrase.toString()));
        int status = cli().run(all.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException(arguments[0] + " ended with " + status);
        }
    }

    private static org.chancery.cli.Cli cli() {
        PrintStream nowhere = new PrintStream(java.io.OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new Composition(new ByteArrayInputStream(new byte[0]), nowhere, System.err, CLOCK, Messages.of(Locale.ENGLISH),
                new Unexpected(System.err,
                        CLOCK, Messages.of(Locale.ENGLISH)))
                .cli();
    }
}
