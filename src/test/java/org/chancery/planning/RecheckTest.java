package org.chancery.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.Random;
import org.chancery.agenda.EventStatus;
import org.chancery.date.EventDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The day to look again")
class RecheckTest {
    private static LocalDate day(EventDate date, String heard) {
        return Recheck.of(EventStatus.PLANNED, date, LocalDate.parse(heard), null).orElseThrow().day();
    }

    @ParameterizedTest(name = "for \"{0}\" heard on {1} is {2}")
    @CsvSource({"2021-09-30,2021-09-10,2021-09-15", "2021-09-30,2021-09-22,2021-09-25", "2021-09-30,2021-09-29,2021-09-30",
            "2021,2021-04-08,2021-06-07", "'',2021-04-08,2021-05-08", "2021-09-30,2021-10-05,2021-09-30",
            "[2021-09-21..2021-09-30],2021-06-22,2021-07-17"})
    void table(String edtf, String heard, LocalDate expected) {
        assertThat(day(EventDate.parse(edtf), heard)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "is 3 to 60 days on and never past the latest day, seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void bounds(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            LocalDate heard = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1000));
            LocalDate latest = heard.plusDays(random.nextInt(800));
            LocalDate day = day(EventDate.window(heard, latest), heard.toString());
            long on = ChronoUnit.DAYS.between(heard, day);
            assertThat(day).as("seed %d", seed).isBeforeOrEqualTo(latest);
            assertThat(on).isLessThanOrEqualTo(60);
            assertThat(on >= 3 || day.equals(latest)).isTrue();
            LocalDate next = Recheck.checked(EventDate.window(heard, latest), day);
            assertThat(next).isAfter(day).isBeforeOrEqualTo(latest.isAfter(day) ? latest : day.plusDays(3));
        }
    }

    @Test
    @DisplayName("set by hand stands, and what is over needs none")
    void byHand() {
        LocalDate set = LocalDate.parse("2021-07-01");
        assertThat(Recheck.of(EventStatus.HELD, EventDate.parse("2021"), set, set).orElseThrow().day()).isEqualTo(set);
        assertThat(Recheck.of(EventStatus.HELD, EventDate.parse("2021"), set, null)).isEmpty();
        assertThat(Recheck.of(EventStatus.CANCELLED, EventDate.UNKNOWN, set, null)).isEmpty();
    }

    @Test
    @DisplayName("is overdue when it has passed and nothing newer was read")
    void overdue() {
        LocalDate set = LocalDate.parse("2021-07-01");
        Recheck old = new Recheck(set, LocalDate.parse("2021-06-01"));
        assertThat(old.overdue(set)).isFalse();
        assertThat(old.overdue(set.plusDays(1))).isTrue();
        assertThat(new Recheck(set, set.plusDays(1)).overdue(set.plusDays(9))).isFalse();
    }

    @ParameterizedTest(name = "{0} is {1} days from 1 October 2021")
    @CsvSource({"2021-10-04,3", "2021-10,0", "2021-09-29/2021-10-01,0", "2021-09-28,-3", "2022,92"})
    void countdown(String edtf, long days) {
        assertThat(Countdown.days(EventDate.parse(edtf), LocalDate.parse("2021-10-01"))).isEqualTo(OptionalLong.of(days));
        assertThat(Countdown.days(EventDate.UNKNOWN, LocalDate.parse("2021-10-01"))).isEmpty();
    }
}
