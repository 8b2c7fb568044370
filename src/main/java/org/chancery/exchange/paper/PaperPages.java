package org.chancery.exchange.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Finished pages.
 *
 * @param pdf
 *            the bytes of the file; not copied, and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record PaperPages(byte[] pdf, PaperSize size, PaperReport report) {
    private static final float POINTS_AN_INCH = 72;

    /**
     * A page as it looks.
     *
     * @param page
     *            from 0
     * @param scale
     *            pixels a point
     */
    public BufferedImage picture(int page, float scale) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, POINTS_AN_INCH * scale, ImageType.RGB);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
