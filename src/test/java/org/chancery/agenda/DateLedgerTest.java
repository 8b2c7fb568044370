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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A date ledger")
class DateLedgerTest {

    @Test
    @DisplayName("tells the story of a forum that was proposed, put off, promised for the year, dated and held")
    void wholeStory() {
        List<Attestation> claims = new ArrayList<>();
        claims.addAll(said("2019-11-07", EventStatus.PROPOSED, "2020"));
        claims.addAll(said("2020-11-06", EventStatus.POSTPONED, null));
        claims.addAll(said("2021-04-08", EventStatus.PLANNED, "2021"));
        claims.addAll(said("2021-09-27", EventStatus.SCHEDULED, "2021-09-30"));
        claims.addAll(said("2021-09-30", EventStatus.HELD, "2021-09-30"));
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(claims, new Random(seed));
            DateLedger ledger = DateLedger.of(claims);
            assertThat(ledger.lines()).extracting(LedgerLine::effect).containsExactly(Effect.FIRST, Effect.TURNS, Effect.MOVES,
                    Effect.REFINES, Effect.TURNS);
            assertThat(ledger.status()).isEqualTo(EventStatus.HELD);
            assertThat(ledger.date().edtf()).isEqualTo("2021-09-30");
            assertThat(ledger.previousDate().edtf()).isEqualTo("2020");
            assertThat(ledger.contradictions()).isEmpty();
            assertThat(ledger.lines().getLast().inForce()).isTrue();
        }
    }

    @Test
    @DisplayName("turns amber when two windows do not meet and nobody says why, and settles by a choice")
    void contradiction() {
        List<Attestation> claims = new ArrayList<>();
        claims.addAll(said("2021-04-08", EventStatus.SCHEDULED, "2021-09-12"));
        claims.addAll(said("2021-07-02", EventStatus.SCHEDULED, "2021-09-30"));
        assertThat(DateLedger.of(claims).open()).isPresent();
        claims.add(Attestation.choice(new Claim.Dated(EventDate.parse("2021-09-12"), null), LocalDate.parse("2021-07-03")));
        assertThat(DateLedger.of(claims).open()).isEmpty();
        assertThat(DateLedger.of(claims).date().edtf()).isEqualTo("2021-09-12");
        claims.addAll(said("2021-08-01", EventStatus.SCHEDULED, "2021-09-30"));
        assertThat(DateLedger.of(claims).date().edtf()).isEqualTo("2021-09-12");
        assertThat(DateLedger.of(claims).open()).isPresent();
    }

    @Test
    @DisplayName("keeps a held event held until a later source says otherwise in so many words")
    void heldStays() {
        List<Attestation> claims = new ArrayList<>();
        claims.addAll(said("2021-09-30", EventStatus.HELD, "2021-09-30"));
        claims.addAll(said("2021-10-02", EventStatus.PLANNED, "2022"));
        assertThat(DateLedger.of(claims).status()).isEqualTo(EventStatus.HELD);
        assertThat(DateLedger.of(claims).date().edtf()).isEqualTo("2021-09-30");
    }

    private static List<Attestation> said(String day, EventStatus status, @Nullable String date) {
        LocalDate published = LocalDate.parse(day);
        Citation source = Citation.of(Article.of("Title " + day, "Outlet", null, published, "en", "Text of " + day));
        List<Attestation> out = new ArrayList<>();
        out.add(Attestation.byArticle(new Claim.InStatus(status), source, new Passage(0, 4, "Text"), published, "rule"));
        if (date != null) {
            out.add(Attestation.byArticle(new Claim.Dated(EventDate.parse(date), null), source, new Passage(0, 4, "Text"), published,
                    "rule"));
        }
        return out;
    }
}
