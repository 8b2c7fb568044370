package org.chancery.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.article.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a word processor's file (Office Open XML, ECMA-376) as an article. Only the two parts that hold text and title are
 * unpacked, and only up to the size that an article may have; entities outside the file are not known.
 */
final class DocxArticle {
    private static final String TEXT = "word/document.xml";
    private static final String ABOUT = "docProps/core.xml";
    private static final int MOST_PARTS = 10_000;

    private DocxArticle() {}

    static Draft of(String file, byte[] bytes) {
        String body = part(file, bytes, TEXT);
        if (body == null) {
            throw new UnreadableInput(file, 0, InputFault.BROKEN_FILE, null);
        }
        String text = paragraphs(Jsoup.parse(body, "", Parser.xmlParser()));
        if (text.isBlank()) {
            throw new UnreadableInput(file, 0, InputFault.NO_TEXT, null);
        }
        Draft plain = PlainArticle.of(file, new DecodedText(text, false));
        String title = title(part(file, bytes, ABOUT));
        if (title.isEmpty()) {
            return plain;
        }
        Article article = plain.article();
        return Draft.of(file, 1,
                Article.of(title, article.outlet(), article.url(), article.published(), article.language(), article.text()),
                false);
    }

    private static String title(@Nullable String about) {
        Element title = about == null ? null : Jsoup.parse(about, "", Parser.xmlParser()).selectFirst("dc|title");
        return title == null ? "" : title.text().strip();
    }

    private static String paragraphs(Document xml) {
        Paragraphs paragraphs = new Paragraphs();
        NodeTraversor.traverse(paragraphs, xml);
        return paragraphs.out.toString();
    }

    /** Each run once, wherever paragraphs stand inside one another, as those of a text box do. */
    private static final class Paragraphs implements NodeVisitor {
        private final StringBuilder out = new StringBuilder();
        private final StringBuilder line = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            switch (node.nodeName()) {
                case "w:p" -> end();
                case "w:tab" -> line.append('\t');
                case "w:br" -> line.append('\n');
                default -> {
                    Node around = node.parent();
                    if (node instanceof TextNode text && around != null && around.nodeName().equals("w:t")) {
                        line.append(text.getWholeText());
                    }
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node.nodeName().equals("w:p")) {
                end();
            }
        }

        private void end() {
            if (!line.toString().isBlank()) {
                out.append(out.isEmpty() ? "" : "\n\n").append(line.toString().strip());
            }
            line.setLength(0);
        }
    }

    /** A part of the archive, null if there is none. */
    private static @Nullable String part(String file, byte[] bytes, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int parts = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw new UnreadableInput(file, 0, InputFault.BOMB, null);
                }
                if (entry.getName().equals(name)) {
                    return new String(limited(file, zip), StandardCharsets.UTF_8);
                }
                skip(file, zip);
            }
            return null;
        } catch (IOException broken) {
            throw new UnreadableInput(file, 0, InputFault.BROKEN_FILE, broken);
        }
    }

    private static byte[] limited(String file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Intake.LARGEST_INPUT + 1);
        if (bytes.length > Intake.LARGEST_INPUT) {
            throw new UnreadableInput(file, 0, InputFault.BOMB, null);
        }
        return bytes;
    }

    /** A part that is not wanted is unpacked too, as the format has no other way past it; a picture may be large, a bomb is larger. */
    private static void skip(String file, InputStream in) throws IOException {
        long left = 8L * Intake.LARGEST_INPUT;
        byte[] buffer = new byte[64 * 1024];
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            left -= read;
            if (left < 0) {
                throw new UnreadableInput(file, 0, InputFault.BOMB, null);
            }
        }
    }
}
