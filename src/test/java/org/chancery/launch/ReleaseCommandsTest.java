package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.launch.Terminal.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("On the command line a release")
class ReleaseCommandsTest {
    @TempDir
    private Path folder;
    private Terminal terminal;
    private Path out;
    private String talks;

    @BeforeEach
    void fill() {
        terminal = new Terminal(folder.resolve("store"));
        out = folder.resolve("x.ics");
        talks = terminal.done("add", "--name", "Talks", "--date", "2021-07-01", "--release", "confidential").out().strip();
        terminal.done("add", "--name", "Forum", "--date", "2021-07-02", "--release", "public");
        terminal.done("add", "--name", "Reception", "--date", "2021-07-03");
    }

    private JsonNode shown(String id) {
        return JsonMapper.shared().readTree(terminal.done("show", id, "--json").out());
    }

    @Test
    @DisplayName("is for the house unless said otherwise, says what is withheld, and tells it in the event's page")
    void usual() throws IOException {
        assertThat(terminal.done("export", "--out", out.toString()).lines()).containsExactly("2 events written to " + out + ".",
                "This is for the house.", "1 event is withheld, as its level is above this audience: Talks");
        assertThat(Files.readString(out)).contains("Forum", "Reception", "CLASS:PUBLIC", "CLASS:PRIVATE").doesNotContain("Talks");
        assertThat(terminal.done("show", talks).out()).contains("Confidential").doesNotContain("Left the desk");
        terminal.done("export", "--out", out.toString(), "--audience", "confidential", "--kind", "other");
        assertThat(Files.readString(out)).contains("CLASS:CONFIDENTIAL");
        assertThat(terminal.done("show", talks).out()).contains("Left the desk", "15 June 2021, for those who may see all: " + out);
        terminal.done("export", "--out", out.toString(), "--audience", "confidential");
        assertThat(terminal.done("show", talks).out().split("15 June 2021, for those", -1)).as("each time it leaves, changed or not")
                .hasSize(3);
    }

    @Test
    @DisplayName("that is only looked at names everything withheld, writes nothing and logs nothing")
    void dryRun() {
        for (String ending : new String[]{"ics", "json", "csv", "pdf"}) {
            Path file = folder.resolve("y." + ending);
            Answer answer = terminal.done("export", "--out", file.toString(), "--audience", "public", "--dry-run", "--page", "month",
                    "--date",
                    "2021-07-01");
            assertThat(answer.lines()).as(ending).containsExactly("1 event would be written to " + file + ".", "This is for the public.",
                    "2 events are withheld, as their level is above this audience: Talks; Reception");
            assertThat(file).doesNotExist();
        }
        assertThat(terminal.done("show", talks).out()).doesNotContain("Left the desk");
    }

    @Test
    @DisplayName("logs only what is in the file, not what a calendar or a page has no day for")
    void onlyWritten() {
        String open = terminal.done("add", "--name", "Open", "--release", "public").out().strip();
        terminal.done("export", "--out", out.toString(), "--undated", "skip");
        terminal.done("export", "--out", folder.resolve("x.pdf").toString(), "--date", "2021-07-01");
        assertThat(terminal.done("show", open).out()).doesNotContain("Left the desk");
        terminal.done("export", "--out", folder.resolve("x.json").toString());
        assertThat(terminal.done("show", open).out()).containsOnlyOnce("Left the desk").contains("x.json").doesNotContain("x.ics");
    }

    @ParameterizedTest(name = "level is a filter: {0} lets {1} pass")
    @CsvSource({"confidential,1", "'internal,public',2", "public,1"})
    void filter(String levels, int passing) {
        assertThat(terminal.done("list", "--json", "--release", levels).lines()).hasSize(passing);
    }

    @Test
    @DisplayName("level is edited, and stands last in JSON")
    void edit() {
        assertThat(shown(talks).get("release").asString()).isEqualTo("confidential");
        terminal.done("edit", talks, "--release", "internal");
        assertThat(shown(talks).get("release").asString()).isEqualTo("internal");
        assertThat(terminal.done("show", talks, "--json").out().strip()).endsWith("\"release\":\"internal\"}");
        assertThat(shown(talks).at("/attestations").size()).as("it is no claim").isEqualTo(3);
        assertThat(terminal.run("edit", talks, "--release", "secret").status()).isEqualTo(2);
        assertThat(terminal.run("edit", "abcdabcd", "--release", "public").status()).isEqualTo(3);
    }

    @Test
    @DisplayName("level of an article holds for what rests on it alone, and is changed by its identity")
    void article() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), """
                Presidents to meet in Astana

                The summit of the presidents of Kazakhstan and Uzbekistan will be held in Astana on 20 July 2021.
                """);
        assertThat(terminal.run("read", report.toString(), "--release", "internal").status()).isEqualTo(2);
        terminal.done("read", report.toString(), "--published", "2021-06-01", "--save", "--release", "confidential");
        JsonNode event = JsonMapper.shared().readTree(terminal.done("list", "--json", "--country", "UZ").out());
        assertThat(event.get("release").asString()).isEqualTo("confidential");
        String id = event.get("id").asString();
        String article = event.at("/attestations/0/article/id").asString();
        assertThat(terminal.done("show", id).out()).contains("Sources that not everybody may see", "Confidential  Presidents");
        terminal.done("edit", article, "--release", "public");
        assertThat(terminal.done("show", id).out()).doesNotContain("Sources that not everybody may see");
        assertThat(shown(id).get("release").asString()).as("freed only by its own").isEqualTo("confidential");
        terminal.done("edit", id, "--release", "public");
        terminal.done("edit", article, "--release", "internal");
        assertThat(shown(id).get("release").asString()).isEqualTo("internal");
    }
}
