package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.chancery.date.EventDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Dates in words")
class DateWordsTest {

    @ParameterizedTest(name = "{0}: {1} | {2} | {3}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    ''                       | date not known                  | дата неизвестна                          | күні белгісіз
                    2021                     | 2021                            | 2021 год                                 | 2021 жыл
                    2021-09                  | September 2021                  | сентябрь 2021                            | 2021 жылғы қыркүйек
                    2021-09-30               | 30 September 2021               | 30 сентября 2021 года                    | 2021 жылғы 30 қыркүйек
                    2021-35                  | third quarter of 2021           | третий квартал 2021 года                 | 2021 жылғы үшінші тоқсан
                    2021-41                  | second half of 2021             | вторая половина 2021 года                | 2021 жылдың екінші жартысы
                    2021-23                  | autumn 2021                     | осень 2021 года                          | 2021 жылғы күз
                    2021-24                  | winter 2021–22                  | зима 2021–22 года                        | 2021–22 жылғы қыс
                    2021-29                  | spring 2021 (southern)          | весна 2021 года (в южном полушарии)      | 2021 жылғы көктем (оңтүстік жарты шар)
                    2021-09-29/2021-09-30    | 29–30 September 2021            | 29–30 сентября 2021 года                 | 2021 жылғы 29–30 қыркүйек
                    2021-09-28/2021-10-02    | 28 September – 2 October 2021   | 28 сентября – 2 октября 2021 года        | 2021 жылғы 28 қыркүйек – 2 қазан
                    [2021-09-21..2021-09-30] | late September 2021             | конец сентября 2021 года                 | 2021 жылғы қыркүйектің соңы
                    [2021-09-11..2021-09-20] | mid-September 2021              | середина сентября 2021 года              | 2021 жылғы қыркүйектің ортасы
                    [2021-09-20..2021-09-26] | the week of 20–26 September 2021 | неделя 20–26 сентября 2021 года         | 2021 жылғы 20–26 қыркүйек аптасы
                    [..2021-12-31]           | by the end of 2021              | до конца 2021 года                       | 2021 жылдың соңына дейін
                    [..2021-09-30]           | by 30 September 2021            | до 30 сентября 2021 года                 | 2021 жылғы 30 қыркүйекке дейін
                    2021-09~                 | about September 2021            | примерно сентябрь 2021                   | шамамен 2021 жылғы қыркүйек
                    2021?                    | 2021, in doubt                  | 2021 год, под вопросом                   | 2021 жыл, күмәнді
                    """)
    void everyForm(String edtf, String english, String russian, String kazakh) {
        EventDate date = EventDate.parse(edtf);
        assertThat(words("en").words(date)).isEqualTo(english);
        assertThat(words("ru").words(date)).isEqualTo(russian);
        assertThat(words("kk").words(date)).isEqualTo(kazakh);
    }

    @Test
    @DisplayName("give a day its weekday and its distance, with Russian plurals")
    void dayAndDistance() {
        LocalDate day = LocalDate.parse("2021-09-30");
        assertThat(words("en").full(EventDate.day(day))).isEqualTo("Thursday 30 September 2021");
        assertThat(words("ru").full(EventDate.day(day))).isEqualTo("четверг, 30 сентября 2021 года");
        assertThat(words("ru").away(day.minusDays(3), day)).isEqualTo("через 3 дня");
        assertThat(words("ru").away(day.minusDays(21), day)).isEqualTo("через 21 день");
        assertThat(words("ru").away(day.plusDays(11), day)).isEqualTo("11 дней назад");
        assertThat(words("en").away(day.minusDays(1), day)).isEqualTo("tomorrow");
    }

    private static DateWords words(String language) {
        return new DateWords(Messages.of(Locale.of(language)));
    }
}
