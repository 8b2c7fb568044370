package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
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

        @Test
        @DisplayName("is refused when it is packed twice, or when its table of objects is a bomb")
        void packedTwice() throws IOException {
            byte[] once = deflated(new byte[Intake.LARGEST_INPUT + 10]);
            String twice = "%PDF-1.4\n1 0 obj <</Filter [/ASCIIHexDecode /FlateDecode] /Length " + once.length * 2 + ">>\nstream\n"
                    + HexFormat.of().formatHex(once) + "\nendstream\nendobj\n2 0 obj <</Type /Catalog /Pages 3 0 R>> endobj\n"
                    + "3 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\ntrailer <</Root 2 0 R /Size 4>>\n%%EOF";
            refused("twice.pdf", bytes(twice), InputFault.BOMB);
            ByteArrayOutputStream table = new ByteArrayOutputStream();
            table.write(
                    bytes("%PDF-1.5\n1 0 obj <</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + once.length + ">>\nstream\n"));
            table.write(once);
            table.write(bytes("\nendstream\nendobj\n%%EOF"));
            refused("table.pdf", table.toByteArray(), InputFault.BOMB);
        }

        private static byte[] deflated(byte[] bytes) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
                packed.write(bytes);
            }
            return out.toByteArray();
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
        @DisplayName("with each text once, however deep its paragraphs stand inside one another")
        void nested() throws IOException {
            String deep = "<w:p><w:r><w:t>The talks went on.</w:t></w:r>".repeat(20_000) + "</w:p>".repeat(20_000);
            byte[] document = bytes("<w:document xmlns:w=\"x\">" + deep + "</w:document>");
            assertThat(one("deep.docx", zip("word/document.xml", document, "")).text().split("\n\n")).hasSize(20_000);
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
    @DisplayName("a saved page")
    class Page {
        private static final String MORE = "They will speak about the lake, and about the fishing rights that trouble both sides.";
        private static final String MENU = "<ul><li><a href=a>World</a></li><li><a href=b>Sport</a></li></ul>";
        private static final String BESIDE = "<div class=\"also\"><h3>Also</h3>" + "<p><a href=c>A minister of some state goes to another"
                .concat(" one on Monday, as he said himself</a></p>").repeat(6) + "</div>";

        @Test
        @DisplayName("is its story alone, in a page of many boxes")
        void boxes() throws IOException {
            Article article = one("a.html", bytes("<html lang=en><title>Talks</title><body><div>" + MENU + "</div><div><div><p>" + STORY
                    + "</p></div><div><p>" + MORE + "</p><p>" + MORE + "</p></div></div>" + BESIDE + "</body></html>"));
            assertThat(article.title()).isEqualTo("Talks");
            assertThat(article.text()).isEqualTo(STORY + "\n\n" + MORE + "\n\n" + MORE);
        }

        @Test
        @DisplayName("is its story alone, in a table with forced breaks")
        void breaks() throws IOException {
            Article article = one("b.html", bytes("<html lang=en><title>Talks</title><body><table><tr><td>" + MENU + "</td><td>" + STORY
                    + "<br><br>" + MORE + "<br><br>" + MORE + "</td></tr></table>" + BESIDE + "</body></html>"));
            assertThat(article.text()).isEqualTo(STORY + "\n\n" + MORE + "\n\n" + MORE);
        }

        @Test
        @DisplayName("loses what readers wrote below it")
        void comments() throws IOException {
            assertThat(one("c.html", bytes("<html lang=en><body><div><p>" + STORY + "</p><p>" + MORE + "</p></div><div class=comments>"
                    + "<p>I think that the talks are no use.</p>".repeat(3) + "</div></body></html>")).text()).isEqualTo(STORY + "\n\n"
                            + MORE);
        }

        @Test
        @DisplayName("has its title, outlet, language and day from its linked data")
        void linkedData() throws IOException {
            Article article = one("d.html", bytes("<html><head><title>x</title><script type=\"application/ld+json\">{\"@graph\":["
                    + "{\"@type\":\"WebSite\",\"name\":\"Site\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Talks at the lake\","
                    + "\"datePublished\":\"2021-04-07T23:30:00+03:00\",\"inLanguage\":\"en-GB\",\"publisher\":{\"@type\":\"Organization\","
                    + "\"name\":\"Lake Herald\"}}]}</script></head><body><p>" + STORY + "</p></body></html>"));
            assertThat(article.title()).isEqualTo("Talks at the lake");
            assertThat(article.outlet()).isEqualTo("Lake Herald");
            assertThat(article.published()).isEqualTo("2021-04-07");
        }

        @Test
        @DisplayName("is read though its linked data are broken or endless")
        void brokenLinkedData() throws IOException {
            String page = "<html lang=en><script type=\"application/ld+json\">%s</script><body><p>" + STORY + "</p></body></html>";
            assertThat(one("e.html", bytes(page.formatted("{\"a\":"))).text()).isEqualTo(STORY);
            assertThat(one("f.html", bytes(page.formatted("[".repeat(100_000)))).text()).isEqualTo(STORY);
        }
    }

    @Nested
    @DisplayName("a mail folder")
    class MailFolders {
        private String message(int number) {
            return "From: Lake Herald <news@lake.example>\nSubject: Talks " + number
                    + "\nDate: Wed, 7 Apr 2021 00:30:00 +0300\nMessage-ID: <"
                    + number + "@lake.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + STORY
                    + "\n>From here they go home.\n\n";
        }

        @Test
        @DisplayName("in one file gives an article for each message, on the day that the sender wrote")
        void mbox() throws IOException {
            String folder = "From a@lake.example Wed Apr  7 00:30:00 2021\n" + message(1)
                    + "From a@lake.example Wed Apr  7 00:31:00 2021\nSubject: empty\nContent-Type: image/png\n\nx\n\n"
                    + "From a@lake.example Wed Apr  7 00:32:00 2021\n" + message(2);
            TakenIn taken = take("a.mbox", bytes(folder));
            assertThat(taken.drafts()).extracting(draft -> draft.article().title()).containsExactly("Talks 1", "Talks 2");
            assertThat(taken.drafts()).extracting(draft -> draft.line()).containsExactly(2, 19);
            assertThat(taken.drafts().getFirst().article().text()).isEqualTo(STORY + "\nFrom here they go home.");
            assertThat(taken.drafts().getFirst().article().published()).isEqualTo("2021-04-07");
            assertThat(taken.failures()).singleElement().satisfies(failure -> assertThat(failure.line()).isEqualTo(13));
            refused("none.mbox", bytes("Only words."), InputFault.BROKEN_FILE);
        }

        @Test
        @DisplayName("of many files gives the messages that stand in it, though their names have no ending")
        void maildir() throws IOException {
            Path message = folder.resolve("mail/cur/1617744600.M1P2.host:2,S");
            Files.createDirectories(message.getParent());
            Files.writeString(message, message(1));
            assertThat(ArticleFiles.under(List.of(folder)).files()).containsExactly(message);
            assertThat(intake.file(message).drafts()).singleElement().satisfies(draft -> assertThat(draft.article().title()).isEqualTo(
                    "Talks 1"));
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
