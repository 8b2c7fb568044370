package org.chancery.exchange.paper.typesetting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A PDF file that is being made. The same leaves give the same bytes: nothing in it comes from the clock or from chance. */
public final class PdfFile implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final Faces faces = new Faces(document);
    private final Locale locale;

    /**
     * @param locale
     *            of its text, for where lines may break and for programs that read it aloud
     */
    public PdfFile(Locale locale) {
        this.locale = locale;
    }

    /** Makes the lines for the leaves of this file, and of no other. */
    public Typesetter typesetter() {
        return new Typesetter(faces, locale);
    }

    /**
     * Draws the leaves; once.
     *
     * @param title
     *            as programs show it
     * @param day
     *            on which it says it was made
     */
    public void write(List<Leaf> leaves, String title, LocalDate day, OutputStream out) throws IOException {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(title);
        about.setCreator("Chancery");
        about.setProducer("Chancery");
        GregorianCalendar made = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        about.setCreationDate(made);
        about.setModificationDate(made);
        document.setDocumentId(day.toEpochDay());
        document.getDocumentCatalog().setLanguage(locale.getLanguage());
        PDViewerPreferences shown = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
        for (Leaf leaf : leaves) {
            PDPage page = new PDPage(new PDRectangle(leaf.width(), leaf.height()));
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                Canvas canvas = new Canvas(stream, leaf.height());
                for (Drawing drawing : leaf.drawings()) {
                    drawing.on(canvas);
                }
            }
        }
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
        faces.close();
    }
}
