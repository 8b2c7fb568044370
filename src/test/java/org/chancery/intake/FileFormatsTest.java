package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An article in a file of")
class FileFormatsTest {
    private static final String STORY = "The presidents of Kenya and Ghana will hold talks in Nairobi on Friday.";
    private static final List<String> LINES = List.of("Lake Herald", "7 April 2021", STORY, "They will speak about the lake.");

    @TempDir
    Path folder;
    private final Intake intake = new Intake();

    private Article one(String name, byte[] bytes) throws IOException {
        TakenIn taken = take(name, bytes);
        assertThat(taken.failures()).isEmpty();
        assertThat(taken.drafts()).hasSize(1);
        Article article = taken.drafts().getFirst().article();
        assertThat(article.language()).isEqualTo("en");
        return article;
    }

    private TakenIn take(String name, byte[] bytes) throws IOException {
        return intake.file(Files.write(folder.resolve(name), bytes));
    }

    private void refused(String name, byte[] bytes, InputFault why) throws IOException {
        TakenIn taken = take(name, bytes);
        assertThat(taken.drafts()).isEmpty();
        assertThat(taken.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.fault()).isEqualTo(why);
            assertThat(failure.file()).endsWith(name);
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String part, byte[] content, String about) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
            zip.putNextEntry(new ZipEntry("docProps/core.xml"));
            zip.write(bytes(about));
        }
        return bytes.toByteArray();
    }

    @Nested
    @DisplayName("PDF")
    class Pdf {
        private byte[] pdf(boolean locked) throws IOException {
            try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                PDPage page = new PDPage();
                document.addPage(page);
                document.getDocumentInformation().setTitle("Talks at the lake");
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.newLineAtOffset(60, 700);
                    for (String line : LINES) {
                        content.showText(line);
                        content.newLineAtOffset(0, -30);
                    }
                    content.endText();
                }
                if (locked) {
                    document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                }
                document.save(out);
                return out.toByteArray();
            }
        }

        @Test
        @DisplayName("has its title, the day that its text says, and its text")
        void read() throws IOException {
            Article article = one("a.pdf", pdf(false));
            assertThat(article.title()).isEqualTo("Talks at the lake");
            assertThat(article.published()).isEqualTo("2021-04-07");
            assertThat(article.text()).contains(STORY);
        }

        @Test
        @DisplayName("is known by its first bytes, whatever its name")
        void sniffed() throws IOException {
            assertThat(one("a.txt", pdf(false)).text()).contains(STORY);
        }

        @Test
        @DisplayName("is refused when a page unpacks to more than a file may hold, or holds more letters than a page has")
        void bomb() throws IOException {
            refused("wide.pdf", page(new byte[Intake.LARGEST_INPUT + 10]), InputFault.BOMB);
            refused("crowded.pdf", page(bytes("BT /F 1 Tf (" + "a".repeat(250_000) + ") Tj ET")), InputFault.BOMB);
        }

        private byte[] page(byte[] content) throws IOException {
            try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                PDPage page = new PDPage();
                PDResources resources = new PDResources();
                resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
                page.setResources(resources);
                page.setContents(new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
                document.addPage(page);
                document.save(out);
                return out.toByteArray();
            }
        }

        @Test
        @DisplayName("is refused when it is locked, cut short or none")
        void refuses() throws IOException {
            refused("locked.pdf", pdf(true), InputFault.LOCKED);
            refused("cut.pdf", Arrays.copyOf(pdf(false), 300), InputFault.BROKEN_FILE);
            refused("none.pdf", bytes("Only words."), InputFault.BROKEN_FILE);
        }
    }

    @Nested
    @DisplayName("a word processor")
    class Docx {
        private String document(String paragraph) {
            return "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>7 April 2021</w:t></w:r></w:p><w:p><w:r><w:t>"
                    + paragraph.substring(0, 20) + "</w:t></w:r><w:r><w:t xml:space=\"preserve\">" + paragraph.substring(20)
                    + "</w:t></w:r></w:p></w:body></w:document>";
        }

        @Test
        @DisplayName("has its title and its paragraphs, each in one piece")
        void read() throws IOException {
            Article article = one("a.docx", zip("word/document.xml", bytes(document(STORY)),
                    "<cp:coreProperties xmlns:dc=\"d\" xmlns:cp=\"c\"><dc:title>Talks at the lake</dc:title></cp:coreProperties>"));
            assertThat(article.title()).isEqualTo("Talks at the lake");
            assertThat(article.published()).isEqualTo("2021-04-07");
            assertThat(article.text()).isEqualTo("7 April 2021\n\n" + STORY);
        }

        @Test
        @DisplayName("knows no entity from outside and unpacks no bomb")
        void hostile() throws IOException {
            Path secret = Files.writeString(folder.resolve("secret"), "hidden");
            String entity = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + document(STORY).replace("lake", "&x;");
            assertThat(one("e.docx", zip("word/document.xml", bytes(entity), "")).text()).doesNotContain("hidden");
            refused("bomb.docx", zip("word/document.xml", new byte[Intake.LARGEST_INPUT + 10], ""), InputFault.BOMB);
            refused("other.docx", zip("xl/workbook.xml", bytes("<x/>"), ""), InputFault.BROKEN_FILE);
        }
    }

    @Nested
    @DisplayName("mail")
    class Mail {
        private static final String HEAD = "From: Lake Herald <news@lake.example>\r\nTo: desk@example.org\r\nSubject: =?UTF-8?Q?Talks_at_the_lake?=\r\n"
                + "Date: Wed, 7 Apr 2021 09:30:00 +0300\r\nMessage-ID: <1@lake.example>\r\nMIME-Version: 1.0\r\n";

        @Test
        @DisplayName("has its subject, its sender, its day and its plain text")
        void plain() throws IOException {
            Article article = one("a.eml", bytes(HEAD
                    + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>No</p>\r\n"
                    + "--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                    + STORY.replace("on Friday", "on=\r\n Friday") + "\r\n--b--\r\n"));
            assertThat(article.title()).isEqualTo("Talks at the lake");
            assertThat(article.outlet()).isEqualTo("Lake Herald");
            assertThat(article.published()).isEqualTo("2021-04-07");
            assertThat(article.text()).isEqualTo(STORY);
        }

        @Test
        @DisplayName("is read from its page when it has no plain text, and refused when it has neither")
        void page() throws IOException {
            assertThat(one("b.eml", bytes(HEAD + "Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><script>x()</script><p>" + STORY
                    + "</p></body></html>")).text()).isEqualTo(STORY);
            refused("c.eml", bytes(HEAD + "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n"),
                    InputFault.NO_TEXT);
        }
    }

    @Nested
    @DisplayName("news entries")
    class Feed {
        @Test
        @DisplayName("RSS gives an article for each, with the channel as outlet")
        void rss() throws IOException {
            TakenIn taken = take("a.rss", bytes("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Lake Herald</title>"
                    + "<language>en-gb</language><item><title>Talks at the lake</title><link>https://lake.example/1</link>"
                    + "<pubDate>Wed, 07 Apr 2021 09:30:00 GMT</pubDate><description><![CDATA[<p>" + STORY + "</p>]]></description></item>"
                    + "<item><title>Nothing else is new today</title></item></channel></rss>"));
            assertThat(taken.drafts()).hasSize(2);
            Article first = taken.drafts().getFirst().article();
            assertThat(first.title()).isEqualTo("Talks at the lake");
            assertThat(first.outlet()).isEqualTo("Lake Herald");
            assertThat(first.url()).isEqualTo("https://lake.example/1");
            assertThat(first.published()).isEqualTo("2021-04-07");
            assertThat(first.language()).isEqualTo("en");
            assertThat(first.text()).isEqualTo(STORY);
        }

        @Test
        @DisplayName("Atom does too, known by its root")
        void atom() throws IOException {
            Article article = one("a.xml",
                    bytes("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Lake Herald</title><entry>"
                            + "<title>Talks at the lake</title><link href=\"https://lake.example/1\"/><published>2021-04-07T09:30:00Z</published>"
                            + "<content type=\"html\">&lt;p&gt;" + STORY + "&lt;/p&gt;</content></entry></feed>"));
            assertThat(article.published()).isEqualTo("2021-04-07");
            assertThat(article.text()).isEqualTo(STORY);
        }
    }
}
