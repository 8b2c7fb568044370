package org.chancery.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventStatus;
import org.chancery.article.Article;
import org.chancery.place.Gazetteer;
import org.chancery.reading.ArticleReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A language that is only a folder of data")
class LanguageFolderTest {

    @TempDir
    Path folder;

    @Test
    void isReadWithoutAnyNewCode() throws IOException {
        write("language.tsv", "name.visit\tGolu {who} ba {where}");
        write("time.tsv", "MONTH\tTanu\tn=5");
        write("time-patterns.tsv", "DAY:d MONTH:m YEAR:y\tday");
        write("function.tsv", "PREPOSITION\tba\trole=to\nPREPOSITION\tli\trole=on");
        write("people.tsv", "TITLE\tkorun\trank=head");
        write("verbs.tsv", "VERB\tgola\ts=visit;form=base;to\nAUXILIARY\tvi\ttime=ahead");
        write("countries.tsv", "COUNTRY\tPeruva\tc=PE;form=name\nCOUNTRY\tChiluva\tc=CL;form=name\nCOUNTRY\tperuvin\tc=PE;form=adjective");
        Language made = Language.load("xx", LanguageSource.folder(folder));
        ArticleReader reader = ArticleReader.of(Gazetteer.load(), List.of(made));
        Article article = Article.of("", null, null, LocalDate.of(2022, 1, 10), "xx",
                "peruvin korun Rosa Quispe vi gola Chiluva li 4 Tanu 2022.");

        List<EventProposal> events = reader.read(article).proposals();

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().kind()).isEqualTo(EventKind.VISIT);
        assertThat(events.getFirst().status()).isEqualTo(EventStatus.SCHEDULED);
        assertThat(events.getFirst().date().edtf()).isEqualTo("2022-05-04");
        assertThat(events.getFirst().name()).startsWith("Golu Rosa Quispe ba ");
    }

    private void write(String file, String rows) throws IOException {
        Files.writeString(folder.resolve(file), rows);
    }
}
