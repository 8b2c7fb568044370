package org.chancery.exchange.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** The printers of this computer. To ask for them may take seconds: not for JavaFX's thread. */
public final class Printers {
    private Printers() {}

    /** Those that take whole pages, the usual one first; none if none is set up. */
    public static List<PrintService> all() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        PrintService[] found = PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
        return java.util.Arrays.stream(found).sorted(java.util.Comparator.comparing(printer -> !printer.equals(usual))).toList();
    }

    /**
     * Hands the pages to the printer and returns when it has taken them.
     *
     * @param title
     *            as the printer's queue shows it
     * @return false if the printer did not take them
     */
    public static boolean print(PaperPages pages, PrintService printer, String title) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(title, null));
        wishes.add(switch (pages.size()) {
            case A4 -> MediaSizeName.ISO_A4;
            case LETTER -> MediaSizeName.NA_LETTER;
        });
        try (PDDocument document = Loader.loadPDF(pages.pdf())) {
            printer.createPrintJob().print(new SimpleDoc(new PDFPageable(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), wishes);
            return true;
        } catch (PrintException refused) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
