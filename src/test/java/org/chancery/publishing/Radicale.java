package org.chancery.publishing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** A real CalDAV server on loopback, in a folder of its own; can be stopped and started again on what it holds. */
final class Radicale implements AutoCloseable {
    private static final Path SCRIPT = Path.of("src/test/java/org/chancery/publishing/radicale.sh");
    private static final String USER = "aida";
    private static final String PASSWORD = PublishingDesk.PASSWORD;
    /** Bringing it from Debian may take its time. */
    private static final long MINUTES = 5;

    private final Path folder;
    private final int port;
    private @Nullable Process server;

    private Radicale(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** @throws TestAbortedException if it cannot be installed or started: then the test is not run, which is said, and never passed */
    static Radicale start(Path folder) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        Radicale radicale = new Radicale(folder, port);
        radicale.start();
        radicale.ask("MKCALENDAR", "/aida/embassy/", "");
        return radicale;
    }

    void start() throws Exception {
        Path log = folder.resolve("radicale.log");
        Process started = new ProcessBuilder("bash", SCRIPT.toString(), Integer.toString(port), folder.toString()).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        server = started;
        for (long waited = 0; waited < MINUTES * 600; waited++) {
            if (!started.isAlive()) {
                throw notRun(Files.readString(log));
            }
            try {
                ask("GET", "/", "");
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        stop();
        throw notRun("Radicale did not start in " + MINUTES + " minutes.");
    }

    private static TestAbortedException notRun(String why) {
        System.err.println("NOT RUN: the tests against a real CalDAV server. " + why.strip());
        return new TestAbortedException(why.strip());
    }

    void stop() throws InterruptedException {
        Process started = server;
        if (started != null) {
            started.destroy();
            if (!started.waitFor(10, TimeUnit.SECONDS)) {
                started.destroyForcibly().waitFor();
            }
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/aida/embassy/");
    }

    /** What another client of the same user does. */
    HttpResponse<String> ask(String method, String path, String body) throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).method(method, BodyPublishers.ofString(
                body)).header("Authorization", "Basic " + login).header("Content-Type", "text/calendar; charset=utf-8").header("Depth", "1")
                .build();
        try (HttpClient fresh = HttpClient.newHttpClient()) {
            return fresh.send(request, BodyHandlers.ofString());
        }
    }

    /** All that is in the calendar, as one text. */
    String calendar() throws IOException, InterruptedException {
        return ask("GET", "/aida/embassy/", "").body().replace("\r\n ", "");
    }

    /** Where Radicale keeps the resources: one file for each. */
    Path files() {
        return folder.resolve("collections/collection-root/aida/embassy");
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
