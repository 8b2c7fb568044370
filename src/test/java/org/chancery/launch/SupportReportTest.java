package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.cli.ExitStatus;
import org.chancery.launch.Terminal.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A support report")
class SupportReportTest {
    private static final String FOLDER = "Zq9999folder";

    @TempDir
    private Path temporary;

    private Path store() {
        return temporary.resolve(FOLDER);
    }

    private Path file() {
        return temporary.resolve("Zq9998report.txt");
    }

    private List<String> report(ExitStatus expected) throws IOException {
        Answer answer = new Terminal(store()).run("check", "--report", file().toString());
        assertThat(answer.status()).as(answer.err()).isEqualTo(expected.code());
        return Files.readAllLines(file());
    }

    private void silent(MarkedStore marked) throws IOException {
        String text = Files.readString(file());
        assertThat(text).doesNotContain(FOLDER, "Zq9998", temporary.getFileName().toString(), "3f2b8c1e");
        for (Mark mark : marked.marks) {
            for (String spelling : mark.spellings()) {
                assertThat(text).as("%s, spelled %s", mark, spelling).doesNotContain(spelling);
            }
        }
    }

    @Test
    @DisplayName("counts and times what is there, and holds not a word of it")
    void well() throws IOException {
        MarkedStore marked = new MarkedStore(store());
        List<String> lines = report(ExitStatus.DONE);
        assertThat(lines).startsWith("chancery-report 1").contains("store clear well", "file as-closed", "event 9 wrong 0", "table wrong 0",
                "backups 1", "time-open 0", "time-check 0", "made 2021-06-15T09:00:00Z");
        assertThat(lines).anyMatch(line -> line.startsWith("java ")).anyMatch(line -> line.startsWith("article ") && line.endsWith(
                " wrong 0"));
        silent(marked);
    }

    @Test
    @DisplayName("counts what is wrong, without the numbers under which it is kept")
    void damaged() throws Exception {
        MarkedStore marked = new MarkedStore(store());
        Files.delete(store().resolve("chancery.sums"));
        String url = "jdbc:h2:file:" + store().resolve("chancery") + ";DB_CLOSE_ON_EXIT=FALSE";
        try (var connection = java.sql.DriverManager.getConnection(url, "chancery", ""); var change = connection.createStatement()) {
            change.execute("UPDATE event SET name = name || 'x' WHERE id = '3f2b8c1e-0000-4000-8000-000000000000'");
            change.execute("UPDATE article SET title = title || 'x'");
        }
        List<String> lines = report(ExitStatus.STORE_UNUSABLE);
        assertThat(lines).contains("store clear not-well").anyMatch(line -> line.matches("article (\\d+) wrong \\1"));
        silent(marked);
    }

    @Test
    @DisplayName("is written of a store that cannot be opened too, and says which fault it is")
    void unusable() throws IOException {
        MarkedStore marked = new MarkedStore(store());
        Path file = store().resolve("chancery.mv.db");
        byte[] octets = Files.readAllBytes(file);
        java.util.Arrays.fill(octets, 4096, octets.length, (byte) 7);
        Files.write(file, octets);
        assertThat(report(ExitStatus.STORE_UNUSABLE)).contains("store unusable damaged");
        silent(marked);
        Answer answer = new Terminal(store()).run("check", "--report", temporary.toString());
        assertThat(answer.status()).isEqualTo(ExitStatus.STORE_UNUSABLE.code());
        assertThat(answer.err()).as("both what is wrong with the report and with the store").contains("is a folder", "damaged");
    }

    @Test
    @DisplayName("says that there is no store")
    void none() throws IOException {
        assertThat(report(ExitStatus.DONE)).contains("store none");
    }
}
