package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.chancery.cli.Secrets;
import org.chancery.launch.Terminal.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command publish")
class PublishCommandTest {
    @TempDir
    private Path folder;
    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder.resolve("store"));
        terminal.done("add", "--name", "Summit", "--kind", "summit", "--status", "scheduled", "--date", "2021-09-30", "--country", "KZ");
        terminal.done("add", "--name", "Visit", "--kind", "visit", "--status", "scheduled", "--date", "2021-10-02", "--country", "FR");
    }

    @Test
    @DisplayName("sets, lists, runs and forgets, and sends nothing before it is asked to")
    void wholeLife() {
        assertThat(terminal.done("publish").err()).contains("No publications");
        Path file = folder.resolve("embassy.ics");
        assertThat(terminal.done("publish", "--add", "embassy", "--target", folder.toString(), "--country", "KZ,FR", "--kind", "summit",
                "--from", "2021-01-01", "--party", "United Nations").out()).isEqualTo("Set: embassy, 0 events, to " + file
                        + ". Nothing is sent before \"publish --run\".\n");
        terminal.done("publish", "--remove", "embassy");
        terminal.done("publish", "--add", "embassy", "--target", folder.toString(), "--kind", "summit", "--from", "2021-01-01", "--country",
                "kz");
        assertThat(file).doesNotExist();
        assertThat(terminal.done("publish").lines().getLast()).contains("embassy  " + file,
                "--from 2021-01-01 --country KZ --kind summit", "never sent");
        assertThat(terminal.done("publish", "--run").out()).isEqualTo("embassy: 0 new, 1 changed, 0 removed, 0 unchanged.\n");
        assertThat(file).content().contains("Summit").doesNotContain("Visit");
        assertThat(terminal.done("publish", "--run", "embassy").out()).contains("1 unchanged");
        assertThat(terminal.done("publish").lines().getLast()).contains("2021-06-15 15:00", "all sent");
        assertThat(terminal.done("publish", "--remove", "embassy").out()).contains("stays there");
        assertThat(file).exists();
        assertThat(terminal.run("publish", "--run", "embassy").status()).isEqualTo(3);
        assertThat(terminal.run("publish", "--remove", "embassy").status()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--add x", "--add x --target nofile.txt", "--add x --target http://example.org/cal/",
            "--add x --target https://example.org/cal", "--add x --target https://example.org", "--add ../x --target a.ics",
            "--add x --target https://aida:secret@example.org/cal/", "--add x --target ftp://example.org/x.ics",
            "--add x --target https:///x.ics", "--add x --target a.ics --language fr", "--add x --target a.ics --force",
            "--run --remove x", "--run --target a.ics", "--user aida", "--force", "--keep-password", "--run x --forget-password x",
            "--password-file x", "--kind visit"})
    @DisplayName("answers wrong usage with status 2 and one line, in which no password stands")
    void wrongUsage(String line) {
        Answer answer = terminal.run(("publish " + line).split(" "));
        assertThat(answer.status()).as(answer.err()).isEqualTo(2);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err()).doesNotContain("secret", "Exception");
    }

    @Test
    @DisplayName("sets a name once")
    void twice() {
        terminal.done("publish", "--add", "x", "--target", folder.resolve("a.ics").toString());
        assertThat(terminal.run("publish", "--add", "x", "--target", folder.resolve("b.ics").toString()).status()).isEqualTo(2);
        assertThat(terminal.done("publish").out()).contains("a.ics").doesNotContain("b.ics");
    }

    @Test
    @DisplayName("ends with 1 when one of several was sent, with 3 when none was, and says why")
    void partly() {
        terminal.done("publish", "--add", "bad", "--target", folder.resolve("no/such.ics").toString());
        Answer none = terminal.run("publish", "--run");
        assertThat(none.status()).isEqualTo(3);
        assertThat(none.err()).contains("bad: ", "there is no such folder");
        terminal.done("publish", "--add", "good", "--target", folder.resolve("good.ics").toString());
        assertThat(terminal.run("publish", "--run").status()).isEqualTo(1);
        assertThat(folder.resolve("good.ics")).exists();
        assertThat(terminal.done("publish").out()).contains("there is no such folder", "all sent");
    }

    @Nested
    @DisplayName("with a server that asks for a password")
    class Password {
        private final List<String> authorizations = new ArrayList<>();
        private HttpServer server;

        @BeforeEach
        void serve() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                String sent = exchange.getRequestHeaders().getFirst("Authorization");
                authorizations.add(new String(Base64.getDecoder().decode(sent.substring(6)), StandardCharsets.UTF_8));
                exchange.getResponseHeaders().set("ETag", "\"1\"");
                exchange.sendResponseHeaders(201, -1);
                exchange.close();
            });
            server.start();
            terminal.done("publish", "--add", "x", "--user", "aida", "--target", "http://127.0.0.1:" + server.getAddress().getPort()
                    + "/cal/");
        }

        @AfterEach
        void stop() {
            server.stop(0);
        }

        @Test
        @DisplayName("takes it from the file, else from the variable, else as it is typed, and never shows it")
        void sources() throws IOException {
            assertThat(terminal.run("publish", "--run").err()).contains("no password for the user aida", "CHANCERY_PUBLISH_PASSWORD");
            terminal.knowing(new Known("", "typed-1"));
            Answer typed = terminal.done("publish", "--run");
            assertThat(typed.out() + typed.err()).doesNotContain("typed-1");
            terminal.knowing(new Known("variable-2", "typed-1"));
            terminal.done("publish", "--run", "--force");
            Path file = Files.writeString(folder.resolve("password"), "из файла 3\r\nsecond line\n");
            terminal.done("publish", "--run", "--force", "--password-file", file.toString());
            assertThat(authorizations).containsExactly("aida:typed-1", "aida:typed-1", "aida:variable-2", "aida:variable-2",
                    "aida:из файла 3", "aida:из файла 3");
        }

        @Test
        @DisplayName("keeps it in an encrypted store only, uses what it kept, and forgets it with the passphrase")
        void kept() throws IOException {
            terminal.knowing(new Known("", "typed-1"));
            Answer clear = terminal.run("publish", "--run", "--keep-password");
            assertThat(clear.status()).isEqualTo(2);
            assertThat(clear.err()).contains("encrypted store only");
            assertThat(authorizations).isEmpty();
            Path passphrase = Files.writeString(folder.resolve("passphrase"), "teacup lantern orchard\n");
            String[] run = {"publish", "--passphrase-file", passphrase.toString(), "--run", "--force"};
            terminal.done("passphrase", "--set", "--passphrase-file", passphrase.toString());
            Answer kept = terminal.done("publish", "--passphrase-file", passphrase.toString(), "--run", "--keep-password");
            assertThat(kept.out() + kept.err()).doesNotContain("typed-1");
            terminal.knowing(new Known("", ""));
            terminal.done(run);
            terminal.knowing(new Known("variable-2", ""));
            terminal.done(run);
            assertThat(authorizations).containsExactly("aida:typed-1", "aida:typed-1", "aida:typed-1", "aida:typed-1", "aida:variable-2",
                    "aida:variable-2");
            terminal.knowing(new Known("", ""));
            terminal.done("passphrase", "--remove", "--passphrase-file", passphrase.toString());
            assertThat(terminal.run("publish", "--run").err()).contains("no password for the user aida");
            terminal.done("passphrase", "--set", "--passphrase-file", passphrase.toString());
            assertThat(terminal.run(run).err()).contains("no password for the user aida");
        }

        @Test
        @DisplayName("forgets a kept one when told to")
        void forgotten() throws IOException {
            Path passphrase = Files.writeString(folder.resolve("passphrase"), "teacup lantern orchard\n");
            terminal.done("passphrase", "--set", "--passphrase-file", passphrase.toString());
            terminal.knowing(new Known("", "typed-1"));
            terminal.done("publish", "--passphrase-file", passphrase.toString(), "--run", "--keep-password");
            assertThat(terminal.done("publish", "--passphrase-file", passphrase.toString(), "--forget-password", "x").out()).contains(
                    "not kept any more");
            assertThat(terminal.done("publish", "--passphrase-file", passphrase.toString(), "--forget-password", "x").out()).contains(
                    "no password was kept");
            terminal.knowing(new Known("", ""));
            assertThat(terminal.run("publish", "--passphrase-file", passphrase.toString(), "--run", "--force").err()).contains(
                    "no password for the user aida");
        }

        @Test
        @DisplayName("names a password file that is none")
        void badFile() throws IOException {
            Path empty = Files.writeString(folder.resolve("empty"), "\n");
            assertThat(terminal.run("publish", "--run", "--password-file", empty.toString()).status()).isEqualTo(3);
            Answer missing = terminal.run("publish", "--run", "--password-file", folder.resolve("none").toString());
            assertThat(missing.status()).isEqualTo(3);
            assertThat(missing.err()).contains(folder.resolve("none").toString());
            assertThat(authorizations).isEmpty();
        }
    }

    private record Known(String variable, String typed) implements Secrets {
        @Override
        public Optional<char[]> ofVariable(String name) {
            return name.equals("CHANCERY_PUBLISH_PASSWORD") ? Optional.of(variable.toCharArray()) : Optional.empty();
        }

        @Override
        public Optional<char[]> typed(String prompt) {
            return prompt.contains("aida") ? Optional.of(typed.toCharArray()) : Optional.empty();
        }
    }
}
