package org.chancery.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.chancery.agenda.EventSearch.HitKind;
import org.chancery.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitDetailTest {
    @ParameterizedTest(name = "{0} \"{1}\" in {2}: {3}")
    @DisplayName("What a find is beside its title is said in the reader's words, never as a code")
    @CsvSource(delimiter = '|',
            value = {"EVENT | 2017-06-08/2017-06-09, Astana | en | 8–9 June 2017, Astana", "EVENT | 2021-40 | en | first half of 2021",
                    "EVENT | Lima | en | Lima", "EVENT | '' | en | ''", "EVENT | 2017-06-08, Astana | ru | 8 июня 2017 года, Астана",
                    "ARTICLE | 2021-09-27 | en | 27 September 2021", "ARTICLE | '' | en | ''", "PARTY | KZ | en | Kazakhstan",
                    "PARTY | '' | en | ''"})
    void said(HitKind kind, String detail, String language, String expected) {
        assertThat(new HitDetail(Messages.of(Locale.of(language))).words(kind, detail)).isEqualTo(expected);
    }
}
