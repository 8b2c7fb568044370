package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What comes from outside stays data:")
class NothingOutsideTest {
    private static final String EVIL = String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:test", "BEGIN:VEVENT",
            "UID:../../outside", "DTSTAMP:20260901T080000Z", "DTSTART;VALUE=DATE:20261214",
            "SUMMARY:=HYPERLINK(\"https://example.org\")<script>alert(1)</script>", "LOCATION:@SUM(1)<img src=x onerror=alert(1)>",
            "DESCRIPTION:<b onclick=x>bold</b>", "END:VEVENT", "END:VCALENDAR", "");

    @TempDir
    Path around;
    private Path desk = Path.of("");
    private Terminal terminal = new Terminal(desk);

    @BeforeEach
    void sitDown() throws IOException {
        desk = Files.createDirectory(around.resolve("desk"));
        terminal = new Terminal(desk.resolve("store"));
        terminal.done("import", Files.writeString(desk.resolve("evil.ics"), EVIL).toString());
    }

    private List<String> outside() throws IOException {
        try (Stream<Path> files = Files.list(around)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest(name = "a symbolic link gives way to {0}, and what it led to is as it was")
    @ValueSource(strings = {"out.ics", "out.json", "out.csv", "out.jsonld", "out.pdf"})
    void symbolicLink(String name) throws IOException {
        Path precious = Files.writeString(around.resolve("precious"), "precious");
        Path link = Files.createSymbolicLink(desk.resolve(name), precious);
        terminal.run("export", "--out", link.toString());
        assertThat(precious).hasContent("precious");
        assertThat(link).isRegularFile();
        assertThat(Files.isSymbolicLink(link)).isFalse();
        assertThat(outside()).containsExactly("desk", "precious");
    }

    @Test
    @DisplayName("names inside archives and mails lead nowhere")
    void namesInside() throws IOException {
        Path articles = Files.createDirectory(desk.resolve("articles"));
        try (OutputStream file = Files.newOutputStream(articles.resolve("a.docx")); ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : List.of("../../outside", "/outside", "..\\..\\outside", "word/document.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<w:document xmlns:w=\"x\"><w:p><w:r><w:t>Nothing much happened.</w:t></w:r></w:p></w:document>".getBytes(
                        StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        Files.copy(HostileTarget.MAIL.folder().resolve("seed-parts"), articles.resolve("a.eml"));
        terminal.run("read", "--save", articles.toString());
        assertThat(outside()).containsExactly("desk");
        try (Stream<Path> files = Files.list(desk)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("articles", "evil.ics", "store");
        }
    }

    @Test
    @DisplayName("a name that leads out of a folder is none for a publication")
    void published() throws IOException {
        Path target = Files.createDirectory(desk.resolve("published"));
        terminal.run("publish", "--add", "../../outside", "--target", target.resolve("all.ics").toString());
        terminal.run("publish", "--run", "../../outside");
        assertThat(outside()).containsExactly("desk");
    }

    @Test
    @DisplayName("a formula is text in a table")
    void formulas() throws IOException {
        Path out = desk.resolve("out.csv");
        terminal.done("export", "--out", out.toString());
        assertThat(Files.readString(out)).contains("\"'=HYPERLINK(").doesNotContainPattern("(?m)(^|,)\"?[=@+-]");
    }

    @Test
    @DisplayName("markup is text in a calendar, and nothing here could draw it")
    void markup() throws IOException {
        terminal.done("add", "--name", "Talks", "--date", "2026-12-15", "--party", "organisation:<i>Body</i>:host");
        Path out = desk.resolve("out.ics");
        terminal.done("export", "--rich", "--out", out.toString());
        String styled = Files.readString(out).replace("\r\n ", "").replace("\\;", ";").lines()
                .filter(line -> line.startsWith("STYLED-DESCRIPTION")).collect(
                        java.util.stream.Collectors.joining());
        assertThat(styled).contains("&lt;i&gt;Body").doesNotContain("<i>");
        assertThatThrownBy(() -> Class.forName("javafx.scene.web.WebView")).isInstanceOf(ClassNotFoundException.class);
    }
}
