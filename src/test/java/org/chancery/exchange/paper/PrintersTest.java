package org.chancery.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.chancery.agenda.EventFilter;
import org.chancery.store.ChanceryStore;
import org.chancery.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are handed to a printer; here to Java's own, which writes PostScript into a stream. */
class PrintersTest {
    @TempDir
    Path folder = Path.of("");

    private @org.jspecify.annotations.Nullable ChanceryStore opened;

    @BeforeEach
    void open() {
        opened = ChanceryStore.open(folder.resolve("store"), Clock.fixed(java.time.Instant.parse("2021-10-01T06:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        store().close();
    }

    private ChanceryStore store() {
        return java.util.Objects.requireNonNull(opened);
    }

    private PaperPages pages(PaperSize size) {
        return new PaperExport(store().events()).pages(new PaperRequest(PageKind.WEEK, LocalDate.of(2021, 9, 27), size, PaperColumn.usual(
                PageKind.WEEK), EventFilter.EVERYTHING, Messages.of(Locale.ENGLISH), "Calendar", LocalDate.of(2021, 10, 1),
                ZoneOffset.UTC));
    }

    @Test
    @DisplayName("a printer gets as many pages as there are, on the paper that was chosen")
    void printed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamPrintServiceFactory factory = Arrays.stream(StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")).findFirst().orElseThrow();
        StreamPrintService printer = factory.getPrintService(out);
        PaperPages pages = pages(PaperSize.LETTER);
        assertThat(Printers.print(pages, printer, "Week")).isTrue();
        String script = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(script).startsWith("%!PS-Adobe").contains("612.0 792.0");
        assertThat(script.lines().filter(line -> line.startsWith("%%Page:")).count()).isEqualTo(pages.report().pages());
    }

    @Test
    @DisplayName("a page looks as large as its paper, and something stands on it")
    void picture() {
        java.awt.image.BufferedImage page = pages(PaperSize.A4).picture(0, 1);
        assertThat(page.getWidth()).isBetween(594, 596);
        assertThat(page.getHeight()).isBetween(841, 842);
        long dark = java.util.stream.IntStream.range(0, page.getHeight()).filter(y -> java.util.stream.IntStream.range(0, page.getWidth())
                .anyMatch(x -> (page.getRGB(x, y) & 0xFF) < 0x60)).count();
        assertThat(dark).isGreaterThan(50);
    }
}
