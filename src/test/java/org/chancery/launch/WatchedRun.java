package org.chancery.launch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chancery.cli.Pictures;
import org.chancery.log.Provoked;
import org.chancery.reading.ArticleReader;
import org.chancery.text.Messages;

/** A whole day with the program in a process of its own under the guard: the tour, every command, every picture, the window with its pages. */
final class WatchedRun {
    private static final Messages MESSAGES = Messages.of(Locale.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2021, 10, 1);

    private final Path folder;
    private final Path store;
    private final Unexpected unexpected;
    private final Composition program;

    private WatchedRun(Path folder) {
        this.folder = folder;
        this.store = folder.resolve("store");
        this.unexpected = new Unexpected(System.err, Clock.systemUTC(), MESSAGES);
        byte[] article = "The ministers of the two countries will meet in Astana on Friday.".getBytes(StandardCharsets.UTF_8);
        this.program = new Composition(new ByteArrayInputStream(article), new PrintStream(new ByteArrayOutputStream(), true,
                StandardCharsets.UTF_8), System.err, Clock.systemUTC(), MESSAGES, unexpected);
    }

    /** An empty folder; with a second word the user also publishes. */
    public static void main(String[] arguments) throws Exception {
        WatchedRun run = new WatchedRun(Path.of(arguments[0]));
        if (arguments.length > 1) {
            run.publish();
        } else {
            run.commands();
            run.pictures();
            run.window();
        }
        NetworkGuard.attempts().forEach(attempt -> System.out.println("attempt " + attempt));
        OwnSockets.open().forEach(socket -> System.out.println("socket " + socket));
        System.out.println("end");
        System.exit(0);
    }

    private void command(String... arguments) {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--store", store.toString()));
        System.out.println(arguments[0] + " " + program.cli().run(line.toArray(String[]::new)));
    }

    private void commands() throws IOException {
        Path tour = folder.resolve("tour");
        command("tour", "--out", tour.toString());
        command("import", tour.resolve("calendar.ics").toString());
        command("read", "--save", "--published", "2021-09-27", "-");
        command("add", "--name", "Talks", "--date", "2021-09-30", "--city", "Astana", "--country", "KZ");
        command("list");
        command("search", "Astana");
        command("lint", tour.resolve("calendar.ics").toString());
        command("lexicon");
        for (String ending : List.of("ics", "json", "csv")) {
            command("export", "--out", folder.resolve("out." + ending).toString());
        }
        command("export", "--out", folder.resolve("week.pdf").toString(), "--page", "week", "--date", "2021-09-30");
        Path page = Files.writeString(folder.resolve("page.html"), "<html><head><link rel=stylesheet href='http://192.0.2.1/x.css'>"
                + "</head><body><h1>Summit in Tashkent</h1><img src='http://192.0.2.1/x.png'><p>The presidents of Kazakhstan and Uzbekistan"
                + " will meet in Tashkent on 7 October 2021, the press service said.</p></body></html>");
        command("read", "--save", "--published", "2021-09-27", page.toString());
        Path entity = Files.writeString(folder.resolve("feed.xml"), "<?xml version='1.0'?><!DOCTYPE rss SYSTEM 'http://192.0.2.1/rss.dtd'>"
                + "<rss><channel><item><title>x</title></item></channel></rss>");
        command("read", entity.toString());
        Path zones = Files.writeString(folder.resolve("zone.ics"), "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                + "DTSTAMP:20210901T000000Z\r\nDTSTART;TZID=Nowhere/Town:20211007T100000\r\nSUMMARY:Talks\r\n"
                + "ATTACH:http://192.0.2.1/paper.pdf\r\nURL:http://192.0.2.1/\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        command("import", zones.toString());
    }

    private void pictures() {
        for (Pictures.View view : Pictures.View.values()) {
            command("picture", "--view", view.code(), "--today", "2021-10-01", "--out", folder.resolve(view.code() + ".png").toString());
        }
    }

    /** As the entry point opens it; a hand of its own walks through the pages and closes it. */
    private void window() throws Exception {
        CompletableFuture<Integer> pages = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                pages.complete(walk());
            } catch (Exception | AssertionError failed) {
                pages.completeExceptionally(failed);
            }
        });
        new MainWindow(Clock.systemUTC(), ArticleReader::load, unexpected).open(store, null, TODAY, null);
        System.out.println("window " + pages.get(60, TimeUnit.SECONDS));
    }

    private int walk() throws Exception {
        Stage stage = stage();
        List<KeyCode> keys = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6,
                KeyCode.COMMA, KeyCode.E, KeyCode.ESCAPE, KeyCode.K, KeyCode.ESCAPE, KeyCode.N, KeyCode.ESCAPE);
        for (KeyCode key : keys) {
            fx(() -> Event.fireEvent(stage.getScene().getFocusOwner() == null ? stage.getScene() : stage.getScene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, key != KeyCode.ESCAPE, false, false)));
            Thread.sleep(150);
        }
        unexpected.uncaughtException(Thread.currentThread(), new IllegalStateException(Provoked.MARKER));
        Thread.sleep(150);
        fx(stage::close);
        return keys.size();
    }

    private static Stage stage() throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            CompletableFuture<List<Window>> windows = new CompletableFuture<>();
            try {
                Platform.runLater(() -> windows.complete(List.copyOf(Window.getWindows())));
                for (Window window : windows.get(60, TimeUnit.SECONDS)) {
                    if (window instanceof Stage stage && stage.isShowing()) {
                        return stage;
                    }
                }
            } catch (IllegalStateException notYet) {
                System.out.println("waiting");
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no window came");
    }

    private static void fx(Runnable work) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            work.run();
            done.complete(null);
        });
        done.get(60, TimeUnit.SECONDS);
    }

    /** The one thing that goes out, since the user set it up and asked for it. */
    private void publish() {
        command("add", "--name", "Talks", "--date", "2021-09-30");
        command("publish", "--add", "embassy", "--target", "http://192.0.2.1/aida/", "--insecure");
        System.out.println("before " + NetworkGuard.attempts().size());
        try {
            command("publish", "--run", "embassy");
        } catch (IllegalStateException refused) {
            System.out.println("refused");
        }
    }
}
