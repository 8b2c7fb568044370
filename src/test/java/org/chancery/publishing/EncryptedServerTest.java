package org.chancery.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.chancery.agenda.PublicationFault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An encrypted server")
class EncryptedServerTest {
    private static final char[] SECRET = "for-the-test".toCharArray();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("gets what is published if its certificate is trusted, else nothing")
    void certificate() throws Exception {
        SSLContext tls = context();
        try (CalendarServer server = new CalendarServer(tls); PublishingDesk desk = new PublishingDesk(folder.resolve("store"))) {
            var publication = desk.set(PublishingDesk.to(PublishingDesk.collection(server.address("/embassy/"))));
            desk.add("Summit", "2026-12-01");
            assertThat(PublishingDesk.stop(desk.run(publication))).isEqualTo(PublicationFault.UNTRUSTED);
            assertThat(server.asked).isEmpty();
            assertThat(desk.waits).isEmpty();
            desk.trust = tls;
            assertThat(desk.run(publication).isComplete()).isTrue();
            assertThat(server.held).hasSize(1);
        }
    }

    @Test
    @DisplayName("that speaks no TLS is said not to, and gets nothing")
    void noTls() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress()); PublishingDesk desk = new PublishingDesk(folder
                .resolve("store"))) {
            Thread.ofPlatform().daemon().start(() -> answerInPlain(plain));
            var publication = desk.set(PublishingDesk.to(PublishingDesk.collection(URI.create("https://localhost:" + plain.getLocalPort()
                    + "/embassy/"))));
            desk.add("Summit", "2026-12-01");
            assertThat(PublishingDesk.stop(desk.run(publication))).isEqualTo(PublicationFault.NO_TLS);
            assertThat(desk.waits).isEmpty();
        }
    }

    private static void answerInPlain(ServerSocket server) {
        try {
            while (true) {
                try (Socket one = server.accept()) {
                    one.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException closed) {
            return;
        }
    }

    /** A key that nobody else trusts, made by the JDK's own tool. */
    private SSLContext context() throws Exception {
        Path keys = folder.resolve("keys.p12");
        Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keystore",
                keys.toString(), "-storepass", new String(SECRET), "-keyalg", "EC", "-alias", "server", "-dname", "CN=localhost", "-ext",
                "san=dns:localhost", "-validity", "3650").redirectErrorStream(true).start();
        assertThat(tool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(tool.exitValue()).as(new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, SECRET);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, SECRET);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
