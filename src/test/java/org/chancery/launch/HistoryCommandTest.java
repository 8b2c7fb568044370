package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.launch.Terminal.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The commands of history and bin")
class HistoryCommandTest {
    @TempDir
    Path folder;
    private Terminal terminal;
    private String id = "";

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder.resolve("store"));
        id = terminal.done("add", "--name", "Lake talks", "--date", "2021-09-30", "--party", "person:Aida Serik").out().strip();
    }

    private static List<JsonNode> json(Answer answer) {
        return answer.lines().stream().map(JsonMapper.shared()::readTree).toList();
    }

    private JsonNode event() {
        return json(terminal.done("show", id, "--json")).getFirst();
    }

    @Test
    @DisplayName("tell who changed what and when, and go back to it as one more change")
    void history() {
        terminal.done("edit", id, "--status", "cancelled", "--note", "ask");
        List<String> lines = terminal.done("history", id).lines();
        assertThat(lines.getFirst()).isEqualTo("Lake talks");
        assertThat(lines).contains("   1  2021-06-15 15:00  the command line  added", "   2  2021-06-15 15:00  the command line  changed",
                "      Status: Planned → Cancelled", "      Note: ask", "      Said by the desk, as its choice, 15 June 2021: status");
        JsonNode second = json(terminal.done("history", id, "--json")).get(1);
        assertThat(second.toString()).startsWith("{\"version\":2,\"when\":\"2021-06-15T09:00:00Z\",\"who\":\"command line\",\"what\":"
                + "\"changed\",\"changes\":[{\"field\":\"status\",\"was\":\"planned\",\"is\":\"cancelled\"},{\"field\":\"note\",\"was\":null,"
                + "\"is\":\"ask\"},{\"field\":\"claim\",\"was\":null,\"is\":\"status cancelled (choice, 2021-06-15)\"}");

        assertThat(terminal.done("history", id.substring(0, 8), "--to", "1").lines()).startsWith("Lake talks: as version 1 had it")
                .contains(
                        "      Status: Cancelled → Planned", "      Note: ask → –");
        assertThat(event().get("status").asString()).isEqualTo("planned");
        assertThat(terminal.done("history", id, "--to", "1").out()).contains("nothing was changed");
        assertThat(json(terminal.done("history", id, "--json"))).hasSize(3);
        Answer none = terminal.run("history", id, "--to", "4");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("has no version 4");
    }

    @Test
    @DisplayName("list what was removed, and bring it back as it stood or as it was before")
    void bin() {
        terminal.done("edit", id, "--note", "ask");
        assertThat(terminal.done("bin").out()).isEmpty();
        terminal.done("remove", id);
        assertThat(terminal.done("list", "--json").out()).isEmpty();
        assertThat(terminal.done("bin").out()).contains(id.substring(0, 8), "2021-06-15 15:00", "2021-09-13 15:00", "Lake talks");
        assertThat(json(terminal.done("bin", "--json"))).singleElement().satisfies(line -> {
            assertThat(line.get("id").asString()).isEqualTo(id);
            assertThat(line.get("keptUntil").asString()).isEqualTo("2021-09-13T09:00:00Z");
        });
        assertThat(terminal.done("history", id).lines()).last().asString().endsWith("the command line  removed");
        assertThat(terminal.run("history", id, "--to", "3").status()).as("a removal leaves nothing to go back to").isEqualTo(2);
        assertThat(terminal.done("bin", "--restore", id.substring(0, 6)).out()).isEqualTo("Brought back: Lake talks\n");
        assertThat(event().get("note").asString()).isEqualTo("ask");
        assertThat(terminal.run("bin", "--restore", id).status()).isEqualTo(3);

        terminal.done("remove", id);
        terminal.done("history", id, "--to", "1");
        assertThat(event().get("note").asString()).isEmpty();
        assertThat(terminal.done("bin").out()).isEmpty();
    }

    @Test
    @DisplayName("delete one thing for good only when that is said, and keep its identity for what had left")
    void forGood() throws IOException {
        Path calendar = folder.resolve("out.ics");
        terminal.done("export", "--out", calendar.toString());
        terminal.done("remove", id);
        assertThat(terminal.run("bin", "--delete", id).status()).isEqualTo(2);
        assertThat(json(terminal.done("bin", "--json"))).hasSize(1);
        assertThat(terminal.done("bin", "--delete", id, "--for-good").out()).isEqualTo("Deleted for good: Lake talks\n");
        assertThat(terminal.done("bin").out()).isEmpty();
        assertThat(terminal.run("history", id).status()).isEqualTo(3);
        assertThat(terminal.done("search", "Lake").out()).isEmpty();
        Path before = Files.copy(calendar, folder.resolve("before.ics"));
        terminal.done("add", "--name", "Other talks", "--date", "2021-10-30");
        assertThat(terminal.done("export", "--out", calendar.toString()).out()).contains("1 event that stood in this file before is removed"
                + " here", id);
        terminal.done("import", before.toString());
        terminal.done("edit", id, "--date", "2021-10-01");
        terminal.done("export", "--out", calendar.toString());
        assertThat(Files.readString(calendar)).contains("UID:" + id + "@chancery");
        assertThat(sequence(Files.readString(calendar))).as("for whoever has the old one").isGreaterThan(sequence(Files.readString(
                before)));
    }

    private static int sequence(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("SEQUENCE:")).mapToInt(line -> Integer.parseInt(line.substring(9))).max()
                .orElse(0);
    }

    @Test
    @DisplayName("do the same for an article and a party")
    void others() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"),
                "{\"title\":\"Lake talks set\",\"published\":\"2021-06-01\",\"language\":\"en\","
                        + "\"text\":\"The presidents of Kazakhstan and Russia will meet in Astana on 30 September.\"}");
        terminal.done("read", "--save", file.toString());
        String article = json(terminal.done("list", "--json")).stream().flatMap(line -> line.get("attestations").valueStream()).map(
                claim -> claim.get("article")).filter(source -> source != null && !source.isNull()).findFirst().orElseThrow().get("id")
                .asString();
        terminal.done("edit", article, "--release", "confidential");
        assertThat(terminal.done("history", article).lines()).startsWith("Lake talks set").contains(
                "   1  2021-06-15 15:00  the reader  added", "      Release: Public → Confidential");
        assertThat(terminal.done("history", article.substring(0, 6), "--to", "1").lines()).contains("      Release: Confidential → Public");
        assertThat(terminal.done("history", "person:Aida Serik").lines()).containsExactly("Aida Serik",
                "   1  2021-06-15 15:00  the command line  added", "      Name: Aida Serik");
        assertThat(terminal.run("history", "person:Nobody").status()).isEqualTo(3);
    }
}
