package org.chancery.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.agenda.LedgerLine.Effect;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.date.RandomDates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("What is in force")
class LedgerRulesTest {
    private final List<Attestation> claims = new ArrayList<>();

    private void said(String day, @Nullable EventStatus status, @Nullable String date, @Nullable String newDate) {
        said(LocalDate.parse(day), status, date == null ? null : EventDate.parse(date, LocalDate.parse(day)), newDate == null
                ? null
                : EventDate.parse(newDate, LocalDate.parse(day)));
    }

    private void said(LocalDate day, @Nullable EventStatus status, @Nullable EventDate date, @Nullable EventDate newDate) {
        Citation source = Citation.of(Article.of("Title", "Outlet", null, day, "en", "Text " + claims.size() + " of " + day));
        if (status != null) {
            add(new Claim.InStatus(status), source, 0, day);
        }
        if (date != null) {
            add(new Claim.Dated(date, null), source, 10, day);
        }
        if (newDate != null) {
            add(new Claim.MovedTo(newDate, null), source, 20, day);
        }
    }

    private void add(Claim claim, Citation source, int start, LocalDate day) {
        claims.add(Attestation.byArticle(claim, source, new Passage(start, start + 4, "Text"), day, "rule"));
    }

    private DateLedger ledger() {
        return DateLedger.of(claims);
    }

    private static List<Effect> effects(DateLedger ledger) {
        return ledger.lines().stream().map(LedgerLine::effect).toList();
    }

    @Nested
    @DisplayName("when a later source speaks of the date")
    class OfDates {
        @Test
        @DisplayName("a narrower value within it refines it")
        void refines() {
            said("2021-04-08", EventStatus.PLANNED, "2021", null);
            said("2021-06-01", EventStatus.PLANNED, "2021-23", null);
            said("2021-08-01", EventStatus.SCHEDULED, "2021-09", null);
            said("2021-09-01", EventStatus.SCHEDULED, "2021-09-30", null);
            assertThat(effects(ledger())).containsExactly(Effect.FIRST, Effect.REFINES, Effect.REFINES, Effect.REFINES);
            assertThat(ledger().date().edtf()).isEqualTo("2021-09-30");
            assertThat(ledger().previousDate().isUnknown()).isTrue();
        }

        @Test
        @DisplayName("an equal or wider value round it confirms it and changes nothing")
        void confirms() {
            said("2021-09-01", EventStatus.SCHEDULED, "2021-09-30", null);
            said("2021-09-10", EventStatus.SCHEDULED, "2021-09-28/2021-09-30", null);
            said("2021-09-12", EventStatus.PLANNED, "2021", null);
            said("2021-09-14", EventStatus.SCHEDULED, "2021-09-30", null);
            assertThat(effects(ledger())).containsExactly(Effect.FIRST, Effect.CONFIRMS, Effect.CONFIRMS, Effect.CONFIRMS);
            assertThat(ledger().date().edtf()).isEqualTo("2021-09-30");
            assertThat(ledger().status()).isEqualTo(EventStatus.SCHEDULED);
        }

        @Test
        @DisplayName("another value that does not meet it replaces it and is a contradiction")
        void contradicts() {
            said("2021-04-08", EventStatus.SCHEDULED, "2021-09-12", null);
            said("2021-07-02", EventStatus.SCHEDULED, "2021-09-30", null);
            assertThat(ledger().date().edtf()).isEqualTo("2021-09-30");
            assertThat(ledger().previousDate().edtf()).isEqualTo("2021-09-12");
            assertThat(ledger().open()).isPresent();
        }

        @Test
        @DisplayName("a postponement attested between the two makes it a move, also when it is read last")
        void moves() {
            said("2021-04-08", EventStatus.SCHEDULED, "2021-09-12", null);
            said("2021-07-02", EventStatus.SCHEDULED, "2021-09-30", null);
            said("2021-06-10", EventStatus.POSTPONED, null, null);
            assertThat(ledger().open()).isEmpty();
            assertThat(ledger().status()).isEqualTo(EventStatus.SCHEDULED);
            assertThat(ledger().previousDate().edtf()).isEqualTo("2021-09-12");
        }

        @Test
        @DisplayName("an article that names the same day twice, with another between, does not change its mind")
        void repeated() {
            LocalDate day = LocalDate.parse("2021-09-01");
            Citation source = Citation.of(Article.of("Title", "Outlet", null, day, "en", "Text"));
            add(new Claim.Dated(EventDate.parse("2021-09-30"), null), source, 10, day);
            add(new Claim.Dated(EventDate.parse("2021-10-05"), null), source, 50, day);
            add(new Claim.Dated(EventDate.parse("2021-09-30"), null), source, 90, day);
            assertThat(ledger().lines()).hasSize(2);
            assertThat(ledger().date().edtf()).isEqualTo("2021-10-05");
        }

        @Test
        @DisplayName("two windows that share a day move the date without amber")
        void overlapping() {
            said("2021-04-08", EventStatus.SCHEDULED, "2021-09-28/2021-09-30", null);
            said("2021-07-02", EventStatus.SCHEDULED, "2021-09-30/2021-10-01", null);
            assertThat(ledger().open()).isEmpty();
            assertThat(ledger().date().edtf()).isEqualTo("2021-09-30/2021-10-01");
        }
    }

    @Nested
    @DisplayName("when it is put off")
    class PutOff {
        @Test
        @DisplayName("without a new date it stays postponed and keeps the old window")
        void toNoDate() {
            said("2021-01-10", EventStatus.SCHEDULED, "2021-06-21/2021-06-26", null);
            said("2021-05-07", EventStatus.POSTPONED, null, null);
            assertThat(ledger().status()).isEqualTo(EventStatus.POSTPONED);
            assertThat(ledger().date().isUnknown()).isTrue();
            assertThat(ledger().previousDate().edtf()).isEqualTo("2021-06-21/2021-06-26");
        }

        @Test
        @DisplayName("to a day it is scheduled, to a window planned")
        void toADayOrAWindow() {
            said("2021-05-07", EventStatus.POSTPONED, "2021-06", "2021-09-30");
            assertThat(ledger().status()).isEqualTo(EventStatus.SCHEDULED);
            claims.clear();
            said("2021-05-07", EventStatus.POSTPONED, "2021-06", "2021-11");
            assertThat(ledger().status()).isEqualTo(EventStatus.PLANNED);
            assertThat(ledger().date().edtf()).isEqualTo("2021-11");
            assertThat(ledger().previousDate().edtf()).isEqualTo("2021-06");
        }
    }

    @Nested
    @DisplayName("when it is over or off")
    class Ended {
        @Test
        @DisplayName("held gives way only to a later source that says it is not so")
        void held() {
            said("2021-09-30", EventStatus.HELD, "2021-09-30", null);
            said("2021-09-27", EventStatus.SCHEDULED, "2021-09-30", null);
            said("2021-10-05", EventStatus.SCHEDULED, "2021-10-20", null);
            assertThat(ledger().status()).isEqualTo(EventStatus.HELD);
            assertThat(ledger().date().edtf()).isEqualTo("2021-09-30");
            said("2021-10-06", EventStatus.CANCELLED, null, null);
            assertThat(ledger().status()).isEqualTo(EventStatus.CANCELLED);
        }

        @Test
        @DisplayName("cancelled stays cancelled when older plans are repeated, and gives way to a later report that it was held")
        void cancelled() {
            said("2021-09-22", EventStatus.CANCELLED, "2021-09-25", null);
            said("2021-09-20", EventStatus.SCHEDULED, "2021-09-25", null);
            said("2021-09-23", EventStatus.SCHEDULED, "2021-09-25", null);
            assertThat(ledger().status()).isEqualTo(EventStatus.CANCELLED);
            said("2021-09-26", EventStatus.HELD, "2021-09-25", null);
            assertThat(ledger().status()).isEqualTo(EventStatus.HELD);
        }
    }

    @Nested
    @DisplayName("when a person has chosen")
    class Chosen {
        @Test
        @DisplayName("the date stays, and a later source that differs shows amber")
        void date() {
            said("2021-04-08", EventStatus.PLANNED, "2021", null);
            claims.add(Attestation.choice(new Claim.Dated(EventDate.parse("2021-09-12"), null), LocalDate.parse("2021-05-01")));
            said("2021-06-01", EventStatus.SCHEDULED, "2021-09-30", null);
            assertThat(ledger().date().edtf()).isEqualTo("2021-09-12");
            assertThat(ledger().open()).isPresent();
            claims.add(Attestation.choice(new Claim.Dated(EventDate.parse("2021-09-30"), null), LocalDate.parse("2021-06-02")));
            assertThat(ledger().date().edtf()).isEqualTo("2021-09-30");
            assertThat(ledger().open()).isEmpty();
        }

        @Test
        @DisplayName("the status stays")
        void status() {
            said("2021-04-08", EventStatus.SCHEDULED, "2021-09-30", null);
            claims.add(Attestation.choice(new Claim.InStatus(EventStatus.CANCELLED), LocalDate.parse("2021-05-01")));
            said("2021-09-30", EventStatus.HELD, "2021-09-30", null);
            assertThat(ledger().status()).isEqualTo(EventStatus.CANCELLED);
        }
    }

    @RepeatedTest(value = 40, name = "does not depend on the order of reading (seed 8 + {currentRepetition})")
    void orderNeverMatters(RepetitionInfo info) {
        long seed = Long.getLong("chancery.seed", 8) + info.getCurrentRepetition();
        Random random = new Random(seed);
        RandomDates dates = new RandomDates(seed);
        int articles = 2 + random.nextInt(8);
        for (int i = 0; i < articles; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(60));
            EventStatus status = EventStatus.values()[random.nextInt(6)];
            boolean moved = status == EventStatus.POSTPONED && random.nextBoolean();
            said(day, random.nextInt(8) == 0 ? null : status, random.nextInt(4) == 0 ? null : dates.plain(), moved ? dates.plain() : null);
        }
        if (random.nextInt(3) == 0) {
            claims.add(Attestation.choice(new Claim.Dated(dates.plain(), null), LocalDate.of(2020, 1, 1).plusDays(random.nextInt(60))));
        }
        DateLedger expected = ledger();
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(claims, random);
            assertThat(ledger()).isEqualTo(expected);
        }
    }

    @RepeatedTest(value = 40, name = "never lies outside a date that only refinements followed (seed 800 + {currentRepetition})")
    void refinementsNest(RepetitionInfo info) {
        long seed = Long.getLong("chancery.seed", 800) + info.getCurrentRepetition();
        RandomDates dates = new RandomDates(seed);
        for (int i = 0; i < 12; i++) {
            said(LocalDate.of(2020, 1, 1).plusDays(i), EventStatus.PLANNED, dates.plain(), null);
        }
        EventDate before = EventDate.UNKNOWN;
        for (int i = 1; i <= 12; i++) {
            DateLedger ledger = DateLedger.of(claims.subList(0, 2 * i));
            if (ledger.lines().getLast().effect() == Effect.REFINES) {
                assertThat(before.bounds().orElseThrow().contains(ledger.date().bounds().orElseThrow())).as("%s in %s", ledger.date(),
                        before).isTrue();
            }
            if (ledger.lines().getLast().effect() == Effect.CONFIRMS) {
                assertThat(ledger.date()).isEqualTo(before);
            }
            before = ledger.date();
        }
    }
}
