package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Intake")
class IntakeTest {
    private static final String ENGLISH = "The ministers of the two countries will meet in Bishkek on Friday, and they are to sign a plan.";
    private static final String RUSSIAN = "Министры двух стран встретятся в Бишкеке в пятницу, и они подпишут план, который был готов до этого.";

    @TempDir
    Path folder;
    private final Intake intake = new Intake();

    @Nested
    @DisplayName("of plain text")
    class PlainText {
        @Test
        @DisplayName("takes the first line as title and keeps the whole text")
        void title() throws IOException {
            Article article = only(file("a.txt", "Ministers to meet\n\n" + ENGLISH + "\n"));
            assertThat(article.title()).isEqualTo("Ministers to meet");
            assertThat(article.text()).isEqualTo("Ministers to meet\n\n" + ENGLISH);
            assertThat(article.language()).isEqualTo("en");
            assertThat(article.published()).isNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {"BISHKEK, April 8, 2021 – ", "БИШКЕК. 8 апреля 2021 года. АГЕНТСТВО – ", "8 April 2021\n",
                "08.04.2021 15:30\n",
                "Thursday, April 8th, 2021\n", "8 avril 2021\n"})
        @DisplayName("finds the day of publication in a dateline or on a line of its own")
        void published(String head) throws IOException {
            assertThat(only(file("a.txt", head + ENGLISH)).published()).isEqualTo(LocalDate.of(2021, 4, 8));
        }

        @Test
        @DisplayName("takes no day of the story itself for the day of publication")
        void notFromStory() throws IOException {
            assertThat(only(file("a.txt", "Summit on 8 April 2021 to discuss the water of the river and its many users upstream\n"
                    + ENGLISH))
                    .published()).isNull();
        }

        @Test
        @DisplayName("reads named lines at the head and leaves them out of the text")
        void head() throws IOException {
            Article article = only(file("a.txt", "Title: A plan\nPublished: 2021-04-08\nOutlet: The Gazette\nLanguage: en\n\n" + ENGLISH));
            assertThat(article.title()).isEqualTo("A plan");
            assertThat(article.published()).isEqualTo("2021-04-08");
            assertThat(article.outlet()).isEqualTo("The Gazette");
            assertThat(article.text()).isEqualTo(ENGLISH);
        }
    }

    @Nested
    @DisplayName("of JSON")
    class Json {
        @Test
        @DisplayName("keeps the text as it is and passes other keys over")
        void object() throws IOException {
            Article article = only(file("a.json",
                    """
                            {"title":"T","published":"2021-04-08T10:00:00Z","outlet":null,"language":"en-GB","dateline":"CAIRO, Nov. 13","text":"  cafe\\u0301\\r\\n ","x":[1]}"""));
            assertThat(article.text()).isEqualTo("  cafe\u0301\r\n ");
            assertThat(article.published()).isEqualTo("2021-04-08");
            assertThat(article.outlet()).isNull();
            assertThat(article.language()).isEqualTo("en");
            assertThat(article.dateline()).isEqualTo("CAIRO, Nov. 13");
        }

        @Test
        @DisplayName("reads arrays and objects one after the other, in order")
        void several() throws IOException {
            assertThat(file("a.json", "[{\"text\":\"one\"},\n{\"text\":\"two\"}]").drafts()).extracting(d -> d.article().text() + d.line())
                    .containsExactly("one1", "two2");
            assertThat(file("b.json", "{\"text\":\"one\"}\n{\"text\":\"two\"}").drafts()).hasSize(2);
        }

        @Test
        @DisplayName("names the line of a fault and keeps what it could read")
        void broken() throws IOException {
            TakenIn lines = file("a.jsonl", "{\"text\":\"one\"}\n{\"text\":\n{\"title\":\"no text\"}\n{\"text\":\"four\"}\n");
            assertThat(lines.drafts()).hasSize(2);
            assertThat(lines.failures()).extracting(f -> f.line() + " " + f.fault()).containsExactly("2 BROKEN_JSON", "3 NO_TEXT");
            assertThat(file("b.json", "[{\"text\":\"one\"},\n\n{\"text\" 3}]").failures()).extracting(f -> f.line() + " " + f.fault())
                    .containsExactly("3 BROKEN_JSON");
        }
    }

    @Nested
    @DisplayName("of a web page")
    class Page {
        @Test
        @DisplayName("takes the story and the metadata, and none of what stands round it")
        void story() throws IOException {
            Article article = only(file("a.html",
                    """
                            <!doctype html><html lang="en"><head><title>Site | A plan</title><meta property="og:title" content="A plan">
                            <meta property="article:published_time" content="2021-04-08T22:10:00+06:00"><meta property="og:site_name" content="Gazette">
                            </head><body><nav><p>Home News Contact and a long line of links to all the other pages of the site</p></nav>
                            <article><p>First part of the story.</p><p>%s</p></article><footer><p>All rights reserved.</p></footer></body></html>"""
                            .formatted(ENGLISH)));
            assertThat(article.title()).isEqualTo("A plan");
            assertThat(article.published()).isEqualTo("2021-04-08");
            assertThat(article.outlet()).isEqualTo("Gazette");
            assertThat(article.text()).isEqualTo("First part of the story.\n\n" + ENGLISH);
        }
    }

    @Nested
    @DisplayName("of bytes")
    class Bytes {
        @ParameterizedTest
        @CsvSource({"windows-1251", "KOI8-R", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-8"})
        @DisplayName("finds the character set of Russian text")
        void charset(String name) throws IOException {
            Files.write(folder.resolve("a.txt"), RUSSIAN.getBytes(Charset.forName(name)));
            TakenIn taken = intake.file(folder.resolve("a.txt"));
            assertThat(only(taken).text()).isEqualTo(RUSSIAN);
            assertThat(only(taken).language()).isEqualTo("ru");
            assertThat(taken.drafts().getFirst().repaired()).isFalse();
        }

        @Test
        @DisplayName("leaves a byte order mark out")
        void mark() throws IOException {
            assertThat(only(file("a.txt", "\uFEFF" + ENGLISH)).text()).isEqualTo(ENGLISH);
        }

        @Test
        @DisplayName("reads broken UTF-8 and says so")
        void broken() throws IOException {
            Files.write(folder.resolve("a.txt"), new byte[]{'O', 'n', ' ', (byte) 0xFF, (byte) 0xFE, ' ', 'F', 'r', 'i', 'd', 'a', 'y'});
            TakenIn taken = intake.file(folder.resolve("a.txt"));
            assertThat(taken.drafts()).singleElement().satisfies(d -> assertThat(d.repaired()).isTrue());
        }

        @Test
        @DisplayName("refuses what is no text, empty, missing or too large, each by its name")
        void refused() throws IOException {
            byte[] noise = new byte[300_000];
            new Random(7).nextBytes(noise);
            Files.write(folder.resolve("noise.json"), noise);
            assertThat(fault(intake.file(folder.resolve("noise.json")))).isEqualTo(InputFault.BINARY);
            assertThat(fault(file("empty.txt", ""))).isEqualTo(InputFault.EMPTY);
            assertThat(fault(file("blank.txt", " \n"))).isEqualTo(InputFault.EMPTY);
            assertThat(fault(intake.file(folder.resolve("none.txt")))).isEqualTo(InputFault.MISSING);
            Files.write(folder.resolve("large.txt"), new byte[Intake.LARGEST_INPUT + 1]);
            assertThat(fault(intake.file(folder.resolve("large.txt")))).isEqualTo(InputFault.TOO_LARGE);
            Files.writeString(folder.resolve("long.txt"), "word ".repeat(400_001));
            assertThat(fault(intake.file(folder.resolve("long.txt")))).isEqualTo(InputFault.TOO_LONG);
            assertThat(fault(intake.stream("-", new ByteArrayInputStream(noise)))).isEqualTo(InputFault.BINARY);
        }
    }

    @Test
    @DisplayName("looks through folders in name order, recursively, and counts what it passes over")
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        for (String name : List.of("c.txt", "b/2.json", "a.html", "b/1.txt", "read.me", "b/x.png")) {
            Files.writeString(folder.resolve(name), ENGLISH, StandardCharsets.UTF_8);
        }
        ArticleFiles found = ArticleFiles.under(List.of(folder, folder.resolve("read.me")));
        assertThat(found.files()).extracting(f -> folder.relativize(f).toString()).containsExactly("a.html", "b/1.txt", "b/2.json", "c.txt",
                "read.me");
        assertThat(found.passedOver()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {ENGLISH + "|en", RUSSIAN + "|ru",
            "Елбасы мен министр Астанада кездесіп, ынтымақтастық туралы келісім бойынша сөйлесті деп хабарлады және кейін тағы|kk",
            "Le ministre des affaires étrangères se rendra dans la capitale pour une visite de deux jours avec les membres|fr"})
    @DisplayName("knows the language by the small words")
    void language(String text, String code) {
        assertThat(intake.pasted("pasted", text).drafts().getFirst().article().language()).isEqualTo(code);
    }

    @Test
    @DisplayName("leaves the language unknown when nothing speaks for one")
    void unknownLanguage() {
        assertThat(intake.pasted("pasted", "Xyzzy plugh frotz.").drafts().getFirst().article().language()).isNull();
    }

    private TakenIn file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return intake.file(folder.resolve(name));
    }

    private static Article only(TakenIn taken) {
        assertThat(taken.failures()).isEmpty();
        assertThat(taken.drafts()).hasSize(1);
        return taken.drafts().getFirst().article();
    }

    private static InputFault fault(TakenIn taken) {
        assertThat(taken.drafts()).isEmpty();
        return taken.failures().getFirst().fault();
    }
}
