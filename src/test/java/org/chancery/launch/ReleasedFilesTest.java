package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.agenda.Audience;
import org.chancery.agenda.WithheldForm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("No byte of a file that leaves holds text that its audience may not see")
class ReleasedFilesTest {
    private static final List<String> PAPER = List.of("--date", MarkedStore.DAY.toString(), "--columns",
            "place,level,participants,sources");

    @TempDir
    private static Path folder;
    private static MarkedStore store;
    private static Terminal terminal;

    @BeforeAll
    static void fill() {
        store = new MarkedStore(folder.resolve("store"));
        terminal = new Terminal(folder.resolve("store"));
    }

    /** One file that is written. */
    record Written(Audience audience, WithheldForm form, String ending, List<String> options) {
        @Override
        public String toString() {
            return "." + ending + " " + String.join(" ", options) + " for " + audience + ", " + form;
        }

        List<String> arguments(Path out) {
            List<String> all = new ArrayList<>(List.of("export", "--out", out.toString(), "--audience", audience.code(), "--withheld", form
                    .code()));
            all.addAll(options);
            return all;
        }
    }

    static Stream<Written> files() {
        List<Written> files = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            for (WithheldForm form : WithheldForm.values()) {
                for (String ending : List.of("ics", "json", "jsonld", "csv")) {
                    files.add(new Written(audience, form, ending, List.of()));
                }
                files.add(new Written(audience, form, "json", List.of("--notes")));
                files.add(new Written(audience, form, "ics", List.of("--rich")));
                files.add(new Written(audience, form, "ics", List.of("--country", "KZ", "--undated", "span")));
                files.add(new Written(audience, form, "pdf", Stream.concat(Stream.of("--page", "week"), PAPER.stream()).toList()));
                files.add(new Written(audience, form, "pdf", Stream.concat(Stream.of("--page", "month", "--language", "ru"), PAPER.stream())
                        .toList()));
            }
        }
        return files.stream();
    }

    private static Path write(Written file) {
        Path out = folder.resolve("out." + file.ending());
        store.tellAgain();
        terminal.done(file.arguments(out).toArray(String[]::new));
        return out;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void scan(Written file) throws IOException {
        List<String> readings = readings(write(file));
        for (Mark mark : store.marks) {
            if (!file.audience().maySee(mark.level())) {
                for (String spelling : mark.spellings()) {
                    assertThat(readings.stream().anyMatch(reading -> reading.contains(spelling))).as("%s, spelled %s", mark, spelling)
                            .isFalse();
                }
            }
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).as("nothing half written beside it").allMatch(name -> name.equals(
                    "store") || name.startsWith("out."));
        }
    }

    @Test
    @DisplayName("while what it may see is there, so that the scan would find the rest")
    void control() throws IOException {
        for (Audience audience : Audience.values()) {
            String rich = String.join("\n", readings(write(new Written(audience, WithheldForm.OMIT, "ics", List.of("--rich")))));
            String json = String.join("\n", readings(write(new Written(audience, WithheldForm.OMIT, "json", List.of()))));
            String whole = String.join("\n", readings(write(new Written(audience, WithheldForm.OMIT, "json", List.of("--notes")))));
            for (Mark mark : store.marks) {
                if (Stream.of("abbreviation of a shared", "article's text").noneMatch(mark.what()::startsWith)
                        && audience == Audience.CONFIDENTIAL) {
                    assertThat(mark.spellings()).as("%s in the bundle of everything", mark).anyMatch(whole::contains);
                }
                boolean leaves = Stream.of("note", "owner", "article's text", "imported", "past", "told", "shared")
                        .noneMatch(mark.what()::contains);
                if (leaves && audience.maySee(mark.level())) {
                    assertThat(mark.spellings()).as("%s for %s", mark, audience).anyMatch(rich::contains);
                }
                if (mark.what().startsWith("claimed name") && audience.maySee(mark.level())) {
                    assertThat(mark.spellings()).as("%s for %s", mark, audience).anyMatch(json::contains);
                }
            }
        }
        String page = String.join("\n", readings(write(new Written(Audience.CONFIDENTIAL, WithheldForm.OMIT, "pdf", Stream.concat(Stream.of(
                "--page", "week"), PAPER.stream()).toList()))));
        assertThat(store.marks).filteredOn(mark -> mark.what().startsWith("article's title")).isNotEmpty().allSatisfy(mark -> assertThat(
                mark.spellings()).as("%s", mark).anyMatch(page::contains));
    }

    @Test
    @DisplayName("and in the place of what it may not see stands, if that is wanted, no more than a time")
    void busy() throws IOException {
        String calendar = Files.readString(write(new Written(Audience.PUBLIC, WithheldForm.BUSY, "ics", List.of()))).replace("\r\n ", "");
        List<String> entries = Stream.of(calendar.split("BEGIN:VEVENT")).filter(entry -> entry.contains("SUMMARY:Busy")).toList();
        assertThat(entries).hasSize(4);
        assertThat(entries).allSatisfy(entry -> assertThat(entry).doesNotContain("LOCATION", "TZID", "GEO", "X-CHANCERY", "URL",
                "3f2b8c1e"));
        assertThat(entries).filteredOn(entry -> entry.contains("DTSTART:20210928T040000Z")).hasSize(2).allSatisfy(entry -> assertThat(entry)
                .contains("DTEND:20210928T053000Z", "TRANSP:OPAQUE"));
        String other = Files.readString(write(new Written(Audience.PUBLIC, WithheldForm.BUSY, "ics", List.of()))).replace("\r\n ", "");
        assertThat(other).as("the same again").isEqualTo(calendar);
    }

    /** The file as bytes, with its lines unfolded, and what its compressed parts hold, all in Latin-1. */
    private static List<String> readings(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> readings = new ArrayList<>(List.of(raw, raw.replace("\r\n ", ""), raw.replaceAll("\\s+", "")));
        if (file.toString().endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                String text = new PDFTextStripper().getText(document);
                readings.add(latin(text));
                readings.add(latin(text.replaceAll("\\s+", "")));
                for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                    COSObject object = document.getDocument().getObjectFromPool(key);
                    if (object.getObject() instanceof COSStream stream) {
                        try (InputStream plain = stream.createInputStream()) {
                            readings.add(new String(plain.readAllBytes(), StandardCharsets.ISO_8859_1));
                        }
                    }
                }
            }
        }
        return readings;
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
