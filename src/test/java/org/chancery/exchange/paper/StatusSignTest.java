package org.chancery.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.chancery.agenda.ShownStatus;
import org.chancery.exchange.paper.typesetting.Leaf;
import org.chancery.exchange.paper.typesetting.PdfFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The signs of the statuses")
class StatusSignTest {
    private static final int CELL = 20;
    private static final int SCALE = 4;

    @Test
    @DisplayName("differ on a printer that knows black and white only")
    void differ() throws IOException {
        BufferedImage printed = printed();
        for (ShownStatus one : ShownStatus.values()) {
            assertThat(difference(printed, one.ordinal(), ShownStatus.values().length)).as("%s leaves ink", one).isGreaterThan(60);
            for (ShownStatus other : ShownStatus.values()) {
                if (one.ordinal() < other.ordinal()) {
                    assertThat(difference(printed, one.ordinal(), other.ordinal())).as("%s and %s", one, other).isGreaterThan(60);
                }
            }
        }
    }

    /** One after the other, and an empty place behind the last. */
    private static BufferedImage printed() throws IOException {
        Leaf leaf = new Leaf(CELL * (ShownStatus.values().length + 1), CELL);
        for (ShownStatus status : ShownStatus.values()) {
            leaf.add(canvas -> new StatusSign(status, 10).draw(canvas, status.ordinal() * CELL + 5, CELL / 2f));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfFile file = new PdfFile(Locale.ENGLISH)) {
            file.write(List.of(leaf), "Signs", LocalDate.EPOCH, bytes);
        }
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            return new PDFRenderer(document).renderImage(0, SCALE, ImageType.BINARY);
        }
    }

    /** The number of points that differ, of 6,400. */
    private static int difference(BufferedImage image, int one, int other) {
        int size = CELL * SCALE;
        int points = 0;
        for (int x = 0; x < size; x++) {
            for (int y = 0; y < size; y++) {
                points += image.getRGB(one * size + x, y) == image.getRGB(other * size + x, y) ? 0 : 1;
            }
        }
        return points;
    }
}
