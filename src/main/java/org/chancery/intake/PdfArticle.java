package org.chancery.intake;

import java.io.IOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF as an article. The day on which the file was made is not the day of publication, so only a date in the text counts.
 * No more pages are read than an article has, no script is run and no font of the system is looked for.
 */
final class PdfArticle {
    private static final int LAST_PAGE = 400;
    /** Share of the longest line. */
    private static final double FULL_LINE = 0.7;

    private PdfArticle() {}

    static Draft of(String file, byte[] bytes) {
        Fallback.use();
        try (PDDocument document = load(file, bytes)) {
            if (PdfStreams.hasBomb(document)) {
                throw new UnreadableInput(file, 0, InputFault.BOMB, null);
            }
            String text = text(document);
            if (text.isBlank()) {
                throw new UnreadableInput(file, 0, InputFault.NO_TEXT, null);
            }
            Draft plain = PlainArticle.of(file, new DecodedText(text, false));
            String title = document.getDocumentInformation().getTitle();
            return title == null || title.isBlank() ? plain : titled(plain, title.strip());
        } catch (CrowdedPageException crowded) {
            throw new UnreadableInput(file, 0, InputFault.BOMB, crowded);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableInput(file, 0, InputFault.LOCKED, locked);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException | NullPointerException
                | IndexOutOfBoundsException broken) {
            // The parser answers some damaged files with these in place of its own exception.
            throw new UnreadableInput(file, 0, InputFault.BROKEN_FILE, broken);
        }
    }

    private static PDDocument load(String file, byte[] bytes) throws IOException {
        if (PdfStreams.hasPackedTableBomb(bytes)) {
            throw new UnreadableInput(file, 0, InputFault.BOMB, null);
        }
        return Loader.loadPDF(bytes);
    }

    private static Draft titled(Draft plain, String title) {
        Article article = plain.article();
        return Draft.of(plain.file(), plain.line(), Article.of(title, article.outlet(), article.url(), article.published(), article
                .language(), article.text()), plain.repaired());
    }

    private static String text(PDDocument document) throws IOException {
        StringBuilder out = new StringBuilder();
        PDFTextStripper stripper = new BoundedStripper();
        stripper.setParagraphEnd("\n");
        stripper.setLineSeparator("\n");
        for (int page = 1; page <= Math.min(document.getNumberOfPages(), LAST_PAGE) && out.length() <= Intake.LONGEST_TEXT; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            out.append(stripper.getText(document));
        }
        return joined(out.toString().strip());
    }

    /** Wide leading looks like a gap between paragraphs; a full line that ends inside a sentence goes on in the next one. */
    private static String joined(String text) {
        int longest = text.lines().mapToInt(String::length).max().orElse(0);
        StringBuilder out = new StringBuilder();
        String last = "";
        for (String paragraph : text.split("\n{2,}", -1)) {
            boolean goesOn = last.length() > longest * FULL_LINE && last.matches(".*[\\p{L}\\p{N},-]");
            out.append(out.isEmpty() ? "" : goesOn ? "\n" : "\n\n").append(paragraph);
            last = paragraph.substring(paragraph.lastIndexOf('\n') + 1).strip();
        }
        return out.toString();
    }

    /** More letters on one page than any page has. */
    private static final class CrowdedPageException extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class BoundedStripper extends PDFTextStripper {
        private static final int MOST_ON_A_PAGE = 200_000;
        private int onPage;

        @Override
        public void processPage(PDPage page) throws IOException {
            onPage = 0;
            super.processPage(page);
        }

        @Override
        protected void showGlyph(Matrix rendering, PDFont font, int code, Vector moved) throws IOException {
            if (++onPage > MOST_ON_A_PAGE) {
                throw new CrowdedPageException();
            }
            super.showGlyph(rendering, font, code, moved);
        }
    }

    /** One font of the library's own in place of those that a file does not carry: a search would read and write outside of our folders. */
    private static final class Fallback implements FontMapper {
        private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        private static boolean inUse;
        private final TrueTypeFont font;

        private Fallback(TrueTypeFont font) {
            this.font = font;
        }

        static synchronized void use() {
            if (inUse) {
                return;
            }
            try (var in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
                FontMappers.set(new Fallback(new TTFParser().parse(new RandomAccessReadBuffer(in))));
                inUse = true;
            } catch (IOException missing) {
                throw new IllegalStateException("the program lacks its font " + FONT, missing);
            }
        }

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor about) {
            return new FontMapping<>(font, true);
        }

        @Override
        public FontMapping<org.apache.fontbox.FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor about) {
            return new FontMapping<>(font, true);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, @Nullable PDFontDescriptor about, @Nullable PDCIDSystemInfo system) {
            return new CIDFontMapping(null, font, true);
        }
    }
}
