package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chancery.launch.Terminal.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The command line")
class CommandsTest {
    @TempDir
    Path folder;
    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder.resolve("store"));
    }

    @Test
    @DisplayName("says its version, and helps with every command")
    void help() {
        assertThat(terminal.done("--version").out()).isEqualTo("Chancery 1.2.3\n");
        String help = terminal.done("--help").out();
        Stream.of("tour", "read", "list", "search", "show", "add", "edit", "remove", "history", "bin", "export", "import", "publish",
                "lint", "lexicon",
                "passphrase",
                "picture")
                .forEach(command -> {
                    assertThat(help).contains("  " + command + " ");
                    assertThat(terminal.done(command, "--help").out()).contains("Usage: chancery " + command, "--store DIR",
                            "--today DATE");
                });
        assertThat(help).doesNotContain("backup", "restore");
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("answers wrong usage with status 2 and one line")
    void wrongUsage(String line) {
        Answer answer = terminal.run(line.split(" "));
        assertThat(answer.status()).as(answer.err()).isEqualTo(2);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.out()).isEmpty();
        assertThat(folder.resolve("store")).doesNotExist();
    }

    static Stream<String> wrongUsage() {
        return Stream.of("read", "frobnicate", "export", "show", "list --kind feast", "list --from 2021-13-01", "list --nonsense",
                "read --published 2021-02-30 x.txt", "read --propose x.txt", "read --jobs 0 x.txt", "read --language english x.txt",
                "add --name X --date someday", "add --date 2021", "add --name X --party king:Arthur", "add --name X --country KAZ",
                "add --name X --time 25:00 --date 2021-01-01", "edit abcd --level low", "list --from 2021-02-01 --to 2021-01-01",
                "picture --view month", "picture --view moon --out x.png", "picture --view month --out x.png --size big",
                "history", "history abcd --to last", "bin abcd", "bin --for-good", "bin --delete abcd",
                "bin --delete abcd --for-good --restore abcd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-id", "abcd", "abc", "11111111-2222-3333-4444-555555555555"})
    @DisplayName("answers an identity that is none with status 3")
    void noSuchEvent(String id) {
        Stream.of("show", "remove", "history").forEach(command -> {
            Answer answer = terminal.run(command, id);
            assertThat(answer.status()).isEqualTo(3);
            assertThat(answer.err()).contains(id);
        });
        assertThat(terminal.run("edit", id, "--name", "X").status()).isEqualTo(3);
    }

    @Nested
    @DisplayName("with a store")
    class WithStore {
        @Test
        @DisplayName("reads one that is not there as an empty one, and makes nothing")
        void absent() {
            assertThat(terminal.done("list").out()).isEmpty();
            assertThat(terminal.done("list", "--json").out()).isEmpty();
            assertThat(folder.resolve("store")).doesNotExist();
        }

        @Test
        @DisplayName("answers one that is none with status 4, and leaves it as it is")
        void notAStore() throws IOException {
            Path fake = Files.writeString(folder.resolve("fake"), "not a database");
            Answer answer = terminal.run("list", "--store", fake.toString());
            assertThat(answer.status()).isEqualTo(4);
            assertThat(answer.err()).contains(fake.toString()).doesNotContain("Exception");
            assertThat(fake).hasContent("not a database");
        }

        @Test
        @DisplayName("takes --store before and after the command")
        void storeAnywhere() {
            String other = folder.resolve("other").toString();
            terminal.done("--store", other, "add", "--name", "Talks");
            assertThat(terminal.done("list", "--store", other).out()).contains("Talks");
            assertThat(terminal.done("list").out()).isEmpty();
        }
    }

    @Nested
    @DisplayName("with an event by hand")
    class ByHand {
        private String id = "";

        @BeforeEach
        void add() {
            id = terminal.done("add", "--name", "Third Water Forum", "--kind", "forum", "--level", "high", "--date",
                    "[2021-09-21..2021-09-30]", "--city", "Bishkek", "--country", "KG", "--party", "state:KG:host", "--party",
                    "organisation:United Nations", "--series", "Water Forum", "--ordinal", "3", "--note", "bring maps").out().strip();
        }

        @Test
        @DisplayName("lists it in words and as JSON with every key of the contract")
        void list() {
            assertThat(terminal.done("list").lines().get(1)).contains(id.substring(0, 8), "late September 2021", "Planned",
                    "Third Water Forum", "Bishkek, KG");
            JsonNode event = JsonMapper.shared().readTree(terminal.done("list", "--json").out());
            assertThat(event.propertyNames()).contains("id", "uid", "name", "kind", "visitKind", "ordinal", "status", "level", "mode",
                    "confidence", "date", "newDate", "place", "participants", "evidence", "series", "previousDate", "recheck",
                    "participations", "attestations");
            assertThat(event.at("/date/start").stringValue()).isEqualTo("2021-09-21");
            assertThat(event.at("/date/precision").stringValue()).isEqualTo("window");
            assertThat(event.at("/status").stringValue()).isEqualTo("planned");
            assertThat(event.at("/series").stringValue()).isEqualTo("Water Forum");
            assertThat(event.at("/visitKind").isNull()).isTrue();
            assertThat(event.at("/participations/0/role").stringValue()).isEqualTo("host");
            assertThat(event.at("/recheck").stringValue()).isEqualTo("2021-07-11");
        }

        @Test
        @DisplayName("shows it by the first characters of its identity")
        void show() {
            assertThat(terminal.done("show", id.substring(0, 5).toUpperCase(java.util.Locale.ROOT)).out()).contains("Third Water Forum",
                    "Bishkek, Kyrgyzstan", "bring maps", "2021-06-15  planned  [2021-09-21..2021-09-30]  -  entered by hand");
        }

        @Test
        @DisplayName("finds it by a word of its name and of its place")
        void search() {
            assertThat(terminal.done("search", "water").out()).contains("Third Water Forum");
            assertThat(terminal.done("search", "Bishkek").out()).contains("Third Water Forum");
            assertThat(terminal.done("search", "Ulaanbaatar").out()).isEmpty();
        }

        @Test
        @DisplayName("changes it by choice, field by field")
        void edit() {
            terminal.done("edit", id, "--date", "2021-09-28", "--time", "15:00-16:30", "--status", "scheduled", "--city", "Osh");
            JsonNode event = JsonMapper.shared().readTree(terminal.done("show", id, "--json").out());
            assertThat(event.at("/date/edtf").stringValue()).isEqualTo("2021-09-28");
            assertThat(event.at("/date/time/end").stringValue()).isEqualTo("16:30");
            assertThat(event.at("/place/city").stringValue()).isEqualTo("Osh");
            assertThat(event.at("/place/country").stringValue()).isEqualTo("KG");
            assertThat(event.at("/name").stringValue()).isEqualTo("Third Water Forum");
            assertThat(event.at("/attestations").valueStream().filter(a -> a.get("chosen").booleanValue()).map(a -> a.get("value")
                    .stringValue())).contains("2021-09-28", "scheduled");
            assertThat(terminal.run("edit", id).status()).isEqualTo(2);
        }

        @Test
        @DisplayName("finds the country, the zone and the name of a city on the event's day")
        void city() {
            terminal.done("edit", id, "--city", "Astana");
            JsonNode place = JsonMapper.shared().readTree(terminal.done("show", id, "--json").out()).get("place");
            assertThat(place.get("city").stringValue()).isEqualTo("Nur-Sultan");
            assertThat(place.get("country").stringValue()).isEqualTo("KZ");
            assertThat(place.get("zone").stringValue()).isEqualTo("Asia/Almaty");
            assertThat(place.get("lat").doubleValue()).isBetween(51.0, 51.3);
            terminal.done("edit", id, "--city", "Lower Nowhere");
            place = JsonMapper.shared().readTree(terminal.done("show", id, "--json").out()).get("place");
            assertThat(place.get("city").stringValue()).isEqualTo("Lower Nowhere");
            assertThat(place.get("zone").isNull()).isTrue();
        }

        @Test
        @DisplayName("clears its date with an empty value")
        void clear() {
            terminal.done("edit", id, "--date", "");
            assertThat(JsonMapper.shared().readTree(terminal.done("show", id, "--json").out()).at("/date").isNull()).isTrue();
        }

        @Test
        @DisplayName("takes it away, once")
        void remove() {
            terminal.done("remove", id);
            assertThat(terminal.done("list").out()).isEmpty();
            assertThat(terminal.run("remove", id).status()).isEqualTo(3);
        }
    }

    @Nested
    @DisplayName("with filters")
    class Filters {
        @BeforeEach
        void add() {
            terminal.done("add", "--name", "A", "--date", "2021-09", "--country", "KZ", "--kind", "summit", "--level", "highest");
            terminal.done("add", "--name", "B", "--date", "2021-10-02", "--country", "FR", "--kind", "visit", "--party", "state:RU");
            terminal.done("add", "--name", "C", "--kind", "visit", "--status", "proposed");
            terminal.done("add", "--name", "D", "--date", "2022", "--country", "KZ", "--series", "Yearly");
        }

        @ParameterizedTest
        @ValueSource(strings = {"A B D C:", "A B:--from 2021-09-30 --to 2021-10-05", "A:--to 2021-09-02", "A B C D:--from 2021-01-01 "
                + "--undated-too", "A D:--country KZ", "B:--country RU", "A B D:--country KZ --country FR", "B C:--kind visit",
                "B:--kind visit --country FR", "A:--level highest", "C:--status proposed", "D:--series yearly", "B:--party RU"})
        @DisplayName("lets through what passes: the same option widens, another narrows")
        void passes(String example) {
            String[] parts = example.split(":", 2);
            String[] line = Stream.concat(Stream.of("list", "--json"), Stream.of(parts[1].split(" ")).filter(s -> !s.isEmpty())).toArray(
                    String[]::new);
            assertThat(terminal.done(line).lines()).extracting(l -> JsonMapper.shared().readTree(l).get("name").stringValue())
                    .containsExactlyInAnyOrder(parts[0].split(" "));
        }

        @Test
        @DisplayName("orders by earliest day, undated last")
        void order() {
            assertThat(terminal.done("list", "--json").lines()).extracting(l -> JsonMapper.shared().readTree(l).get("name").stringValue())
                    .containsExactly("A", "B", "D", "C");
        }

        @Test
        @DisplayName("says how many undated events a period left out")
        void undated() {
            assertThat(terminal.done("list", "--from", "2021-01-01").err()).contains("1 event without a date");
            assertThat(terminal.done("list").err()).isEmpty();
        }
    }
}
