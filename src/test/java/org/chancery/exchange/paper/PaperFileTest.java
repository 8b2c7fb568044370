package org.chancery.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Calendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.chancery.agenda.ChanceryFailure.UnwritableOutput;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A file of paper")
class PaperFileTest {
    private static final String DAY = "2026-10-07";
    private static final long SMALL = 120_000;

    @TempDir
    Path folder;
    private PaperDesk desk;

    @BeforeEach
    void fill() {
        desk = new PaperDesk(folder);
        desk.event("Summit → of all, 国", EventStatus.SCHEDULED).on("2026-10-07").level(Level.HIGHEST).kept();
        desk.event("Саммит", EventStatus.CANCELLED).on("2026-10-08/2026-10-09").kept();
        desk.event("Visit", EventStatus.PLANNED).sourced(PaperDesk.article("News", "2026-09-01"), "2026-10", "in October").kept();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"WEEK,A4,595.28,841.89", "WEEK,LETTER,612,792", "MONTH,A4,841.89,595.28", "MONTH,LETTER,792,612"})
    @DisplayName("has the size that was asked for, a month lying")
    void sizes(PageKind page, PaperSize size, float width, float height) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(desk.size(size).file(page, DAY)))) {
            PDRectangle box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isEqualTo(width);
            assertThat(box.getHeight()).isEqualTo(height);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("carries its fonts, of each only what it uses")
    void fonts(PageKind page) throws IOException {
        Path file = desk.file(page, DAY);
        int fonts = 0;
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            for (PDPage one : document.getPages()) {
                for (COSName name : one.getResources().getFontNames()) {
                    PDFont font = one.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+Noto.*");
                    fonts++;
                }
            }
        }
        assertThat(fonts).isGreaterThanOrEqualTo(4);
        assertThat(Files.size(file)).isLessThan(SMALL);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is the same byte for byte when nothing has changed, and another when something has")
    void same(PageKind page) throws IOException {
        byte[] first = Files.readAllBytes(desk.file(page, DAY));
        assertThat(Files.readAllBytes(desk.file(page, DAY))).isEqualTo(first);
        desk.event("One more", EventStatus.SCHEDULED).on("2026-10-07").kept();
        assertThat(Files.readAllBytes(desk.file(page, DAY))).isNotEqualTo(first);
    }

    @Test
    @DisplayName("names its title, its language and the day of which it speaks")
    void about() throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(desk.language("ru").file(PageKind.MONTH, DAY)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Дипломатические события, Октябрь 2026");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ru");
            Calendar made = document.getDocumentInformation().getCreationDate();
            assertThat(LocalDate.ofInstant(made.toInstant(), java.time.ZoneOffset.UTC)).isEqualTo(PaperDesk.TODAY);
        }
    }

    @Test
    @DisplayName("shows a square for what no font has")
    void unknownSigns() {
        assertThat(desk.text(PageKind.WEEK, DAY)).contains("Summit → of all, □");
    }

    @Test
    @DisplayName("leaves what stood there as it was when it cannot be written")
    void refused() {
        assertThatThrownBy(() -> desk.write(PageKind.WEEK, DAY, folder.resolve("none").resolve("x.pdf"))).isInstanceOf(
                UnwritableOutput.class);
        assertThatThrownBy(() -> desk.write(PageKind.WEEK, DAY, folder)).isInstanceOf(UnwritableOutput.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
