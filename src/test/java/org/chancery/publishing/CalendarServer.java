package org.chancery.publishing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A server for resources with ETags on a port of loopback, which fails on demand and keeps account of what it was asked. */
final class CalendarServer implements AutoCloseable {
    /** How the server names the versions of what it holds. */
    enum Etags {
        STRONG, WEAK, NONE
    }

    /** What it was asked. */
    record Asked(String method, String path, String ifMatch, String ifNoneMatch, String authorization) {}

    /** What it does once, in place of what it was asked. */
    @FunctionalInterface
    interface Trick {
        void play(CalendarServer server, HttpExchange exchange) throws IOException;
    }

    record Held(String text, int version) {}

    final Map<String, Held> held = new ConcurrentSkipListMap<>();
    final List<Asked> asked = new ArrayList<>();
    final Queue<Trick> tricks = new ArrayDeque<>();
    Etags etags = Etags.STRONG;
    /** Played each time, once {@link #tricks} are used up. */
    @Nullable
    Trick always;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private final String scheme;
    private int versions;

    CalendarServer() {
        this(null);
    }

    /** @param tls for an encrypted one */
    CalendarServer(@Nullable SSLContext tls) {
        try {
            InetSocketAddress loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            if (tls == null) {
                server = HttpServer.create(loopback, 0);
            } else {
                HttpsServer secure = HttpsServer.create(loopback, 0);
                secure.setHttpsConfigurator(new HttpsConfigurator(tls));
                server = secure;
            }
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        scheme = tls == null ? "http" : "https";
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    static Trick status(int status, String... headers) {
        return (server, exchange) -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        };
    }

    static Trick refusal(int status, String condition) {
        return (server, exchange) -> answer(exchange, status, "<error xmlns=\"DAV:\"><C:" + condition
                + " xmlns:C=\"urn:ietf:params:xml:ns:caldav\"/></error>");
    }

    /** Does what it was asked, and the answer is lost. */
    static Trick lostAnswer() {
        return (server, exchange) -> server.store(exchange.getRequestURI().getPath(), new String(exchange.getRequestBody().readAllBytes(),
                StandardCharsets.UTF_8));
    }

    URI address(String path) {
        return URI.create(scheme + "://localhost:" + server.getAddress().getPort() + path);
    }

    /** Somebody else puts that there. */
    synchronized void store(String path, String text) {
        held.put(path, new Held(text, ++versions));
    }

    String text(String path) {
        Held there = held.get(path);
        return there == null ? "" : there.text();
    }

    synchronized List<String> methods() {
        return asked.stream().map(Asked::method).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Trick trick;
            synchronized (this) {
                asked.add(new Asked(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), header(exchange, "If-Match"), header(
                        exchange, "If-None-Match"), header(exchange, "Authorization")));
                trick = tricks.isEmpty() ? always : tricks.remove();
            }
            if (trick != null) {
                trick.play(this, exchange);
            } else {
                serve(exchange);
            }
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private synchronized void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Held there = held.get(path);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String match = header(exchange, "If-Match");
        boolean asWanted = match.isEmpty() || there != null && match.equals(etag(there)) && !match.startsWith("W/");
        if (!asWanted || there != null && header(exchange, "If-None-Match").equals("*")) {
            exchange.sendResponseHeaders(412, -1);
            return;
        }
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                store(path, body);
                tag(exchange, held.get(path));
                exchange.sendResponseHeaders(there == null ? 201 : 204, -1);
            }
            case "DELETE" -> {
                held.remove(path);
                exchange.sendResponseHeaders(there == null ? 404 : 204, -1);
            }
            case "GET", "HEAD" -> {
                tag(exchange, there);
                if (there == null || exchange.getRequestMethod().equals("HEAD")) {
                    exchange.sendResponseHeaders(there == null ? 404 : 200, -1);
                } else {
                    answer(exchange, 200, there.text());
                }
            }
            default -> exchange.sendResponseHeaders(405, -1);
        }
    }

    private void tag(HttpExchange exchange, @Nullable Held there) {
        if (there != null && etags != Etags.NONE) {
            exchange.getResponseHeaders().set("ETag", etag(there));
        }
    }

    private String etag(Held there) {
        return (etags == Etags.WEAK ? "W/" : "") + '"' + there.version() + '"';
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, octets.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(octets);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
