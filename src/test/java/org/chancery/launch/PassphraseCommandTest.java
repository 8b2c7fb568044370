package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.cli.Secrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command line with a passphrase")
class PassphraseCommandTest {
    @TempDir
    private Path temporary;
    private String store = "";
    private String right = "";

    @BeforeEach
    void name() throws IOException {
        store = temporary.resolve("store").toString();
        right = Files.writeString(temporary.resolve("right"), "teacup lantern\r\nnot this line").toString();
    }

    private Terminal terminal() {
        return new Terminal(temporary.resolve("usual"));
    }

    /** What somebody types, in turn, and what the environment says. */
    private record Somebody(Deque<String> types, Map<String, String> variables) implements Secrets {
        @Override
        public Optional<char[]> ofVariable(String name) {
            return Optional.ofNullable(variables.get(name)).map(String::toCharArray);
        }

        @Override
        public Optional<char[]> typed(String prompt) {
            return Optional.ofNullable(types.poll()).map(String::toCharArray);
        }
    }

    private Terminal somebody(Map<String, String> variables, String... types) {
        return terminal().knowing(new Somebody(new ArrayDeque<>(List.of(types)), variables));
    }

    @Test
    @DisplayName("takes it from the file, the environment or the keyboard, and says by name that it is wrong or missing")
    void sources() throws IOException {
        terminal().done("add", "--name", "Talks", "--store", store, "--passphrase-file", right);
        assertThat(somebody(Map.of("CHANCERY_PASSPHRASE", "teacup lantern")).done("list", "--store", store).out()).contains("Talks");
        assertThat(somebody(Map.of(), "teacup lantern").done("list", "--store", store).out()).contains("Talks");
        Terminal.Answer wrong = somebody(Map.of(), "teacup").run("list", "--store", store);
        assertThat(wrong.status()).isEqualTo(4);
        assertThat(wrong.err()).contains("wrong passphrase").doesNotContain("damaged");
        Terminal.Answer none = terminal().run("list", "--store", store);
        assertThat(none.status()).isEqualTo(4);
        assertThat(none.err()).contains("--passphrase-file").contains("CHANCERY_PASSPHRASE");
        String empty = Files.writeString(temporary.resolve("empty"), "\nsecond").toString();
        assertThat(terminal().run("list", "--store", store, "--passphrase-file", empty).status()).isEqualTo(3);
        for (String noSecret : List.of("x".repeat(5_000), "a\0b")) {
            String file = Files.writeString(temporary.resolve("picture"), noSecret).toString();
            Terminal.Answer refused = terminal().run("list", "--store", store, "--passphrase-file", file);
            assertThat(refused.status()).isEqualTo(3);
            assertThat(refused.err()).contains("picture:1: its first line is no passphrase");
        }
    }

    @Test
    @DisplayName("sets, changes and removes it, and says each time how the store lies")
    void life() {
        terminal().done("add", "--name", "Talks", "--store", store);
        assertThat(terminal().done("passphrase", "--store", store).out()).contains("is not encrypted");
        assertThat(terminal().done("list", "--store", store, "--passphrase-file", right).err()).contains("is not encrypted");
        assertThat(somebody(Map.of(), "one", "two").run("passphrase", "--set", "--store", store).err()).contains("not the same");
        Terminal.Answer set = somebody(Map.of(), "password", "password").run("passphrase", "--set", "--store", store);
        assertThat(set.out()).contains("is encrypted from now on").contains("recovery key");
        assertThat(set.err()).contains("very weak");
        somebody(Map.of("CHANCERY_PASSPHRASE", "password")).done("passphrase", "--set", "--new-passphrase-file", right, "--store", store);
        String key = terminal().done("passphrase", "--recovery-key", "--store", store, "--passphrase-file", right).out().strip();
        assertThat(somebody(Map.of(), key).done("list", "--store", store).out()).contains("Talks");
        terminal().done("passphrase", "--remove", "--store", store, "--passphrase-file", right);
        assertThat(terminal().done("list", "--store", store).out()).contains("Talks");
        assertThat(terminal().run("passphrase", "--recovery-key", "--store", store).status()).isEqualTo(4);
        assertThat(terminal().run("passphrase", "--remove", "--new-passphrase-file", right, "--store", store).status()).isEqualTo(2);
    }
}
