package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chancery.agenda.Recurrence;
import org.chancery.agenda.Recurrence.Rhythm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How an event repeats, in words")
class RecurrenceWordsTest {
    private static String sentence(String language, Rhythm rhythm, @Nullable LocalDate until, @Nullable Integer count) {
        return new RecurrenceWords(Messages.of(Locale.of(language))).sentence(new Recurrence(rhythm, until, count, 0, 0, 0, true));
    }

    private static List<String> all(Rhythm rhythm, @Nullable LocalDate until, @Nullable Integer count) {
        return Messages.LANGUAGES.stream().map(language -> sentence(language, rhythm, until, count)).toList();
    }

    @Test
    @DisplayName("names the days of the week and the last day")
    void weekly() {
        assertThat(sentence("en", new Recurrence.Weeks(1, List.of(DayOfWeek.TUESDAY)), LocalDate.of(2026, 6, 3), null)).isEqualTo(
                "Repeats every week on Tuesday until 3 June 2026");
        assertThat(all(new Recurrence.Weeks(2, List.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)), null, null)).containsExactly(
                "Repeats every 2 weeks on Tuesday, Friday", "Повторяется каждые 2 недели по вторникам, пятницам",
                "Қайталанады: 2 апта сайын, сейсенбі, жұма күндері");
    }

    @Test
    @DisplayName("names the weekday of the month in the gender of its word")
    void monthly() {
        assertThat(all(new Recurrence.MonthWeekday(1, -1, DayOfWeek.WEDNESDAY), null, null)).containsExactly(
                "Repeats every month on the last Wednesday", "Повторяется каждый месяц в последнюю среду",
                "Қайталанады: ай сайын, соңғы сәрсенбіде");
        assertThat(all(new Recurrence.MonthDays(1, List.of(5, -1)), null, null)).containsExactly(
                "Repeats every month on day 5, the last day", "Повторяется каждый месяц, 5-го числа, в последний день",
                "Қайталанады: ай сайын, 5-күні, соңғы күні");
    }

    @Test
    @DisplayName("counts in the plural forms of the language")
    void counted() {
        assertThat(all(new Recurrence.Days(1), null, 5)).containsExactly("Repeats every day, 5 times in all",
                "Повторяется каждый день, всего 5 раз", "Қайталанады: күн сайын, барлығы 5 рет");
        assertThat(sentence("ru", new Recurrence.Days(21), null, null)).isEqualTo("Повторяется каждый 21 день");
        assertThat(sentence("ru", new Recurrence.Years(5), null, null)).isEqualTo("Повторяется каждые 5 лет");
    }

    @Test
    @DisplayName("gives a rule for which there are no words as it is written, and says what else there is")
    void rest() {
        assertThat(sentence("en", new Recurrence.OtherRule("FREQ=HOURLY;BYHOUR=9"), null, null)).isEqualTo(
                "Repeats by the rule FREQ=HOURLY;BYHOUR=9");
        RecurrenceWords words = new RecurrenceWords(Messages.of(Locale.ENGLISH));
        assertThat(words.exceptions(new Recurrence(new Recurrence.Days(1), null, null, 1, 2, 1, false))).isEqualTo(
                "1 date added · 2 dates left out · 1 date differs · its other dates are not shown");
        assertThat(words.exceptions(new Recurrence(new Recurrence.Days(1), null, null, 0, 0, 0, true))).isEmpty();
    }
}
