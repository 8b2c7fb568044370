package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.chancery.launch.Terminal.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The tour")
class TourCommandTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("tells the forum's story in five steps, and writes a calendar and two pictures, and nothing into the user's store")
    void tour() throws IOException {
        Path out = folder.resolve("out");
        Answer answer = new Terminal(folder.resolve("store")).done("tour", "--out", out.toString());
        List<List<String>> lines = answer.lines().stream().map(line -> Arrays.asList(line.split("\\s+"))).toList();
        List.of("2019-11-07 proposed 2020", "2020-11-06 postponed 2020", "2021-04-08 planned 2021", "2021-09-27 scheduled 2021-09-30",
                "2021-09-30 held 2021-09-30").forEach(
                        step -> assertThat(lines).as(step + " in\n" + answer.out()).anyMatch(words -> words
                                .size() > 3 && words.subList(0, 3).equals(Arrays.asList(step.split(" ")))));
        assertThat(Files.readString(out.resolve("calendar.ics"))).contains("Kokshetau", "20210930");
        assertThat(Files.readString(out.resolve("month.png"))).contains("MONTH", "2021-09", "today=2021-10-01");
        assertThat(Files.readString(out.resolve("year.png"))).contains("YEAR", "2021");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    @DisplayName("says where it cannot write")
    void refused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Answer refused = new Terminal(folder.resolve("store")).run("tour", "--out", file.toString());
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).contains(file.toString());
    }

    @Test
    @DisplayName("and the command picture hand on what is asked for")
    void picture() throws IOException {
        Path out = folder.resolve("x.png");
        new Terminal(folder.resolve("store")).done("picture", "--view", "palette", "--text", "C5+1 Astana", "--size", "1000x700", "--theme",
                "dark", "--language", "ru", "--today", "2021-10-01", "--out", out.toString());
        assertThat(Files.readString(out)).contains("PALETTE", "C5+1 Astana", "width=1000", "height=700", "dark=true", "language=ru",
                "date=2021-10-01");
    }
}
