package org.chancery.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.chancery.store.ChanceryStore;

/** Puts occasions into a store as events, one article to five of them. */
final class Filling {
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final int AT_ONCE = 1_000;
    private static final int EVENTS_OF_AN_ARTICLE = 5;

    private final Random random = new Random(23);

    void of(ChanceryStore store, List<Occasion> occasions) {
        for (int from = 0; from < occasions.size(); from += AT_ONCE) {
            store.events().save(change(occasions.subList(from, Math.min(from + AT_ONCE, occasions.size()))));
        }
    }

    private Change change(List<Occasion> occasions) {
        List<Article> articles = new ArrayList<>();
        List<DiplomaticEvent> events = new ArrayList<>();
        for (int from = 0; from < occasions.size(); from += EVENTS_OF_AN_ARTICLE) {
            List<Occasion> together = occasions.subList(from, Math.min(from + EVENTS_OF_AN_ARTICLE, occasions.size()));
            Article article = article(together);
            articles.add(article);
            together.forEach(occasion -> events.add(event(occasion, article)));
        }
        return new Change(Author.READING, articles, List.of(), events, List.of());
    }

    private Article article(List<Occasion> together) {
        StringBuilder text = new StringBuilder();
        for (Occasion occasion : together) {
            text.append(occasion.name()).append(" will be held on ").append(occasion.first()).append(".");
            for (int i = 0; i < 30; i++) {
                text.append(' ').append(Vocabulary.filler((int) (Math.pow(random.nextDouble(), 3) * 8_000)));
            }
            text.append(".\n");
        }
        Occasion first = together.getFirst();
        return Article.of(first.name(), "Bench", null, first.first().minusDays(30), "en", text.toString());
    }

    private DiplomaticEvent event(Occasion occasion, Article article) {
        Citation source = Citation.of(article);
        int at = article.text().indexOf(occasion.name());
        Passage passage = Passage.of(article.text(), at, at + occasion.name().length());
        LocalDate day = occasion.first().minusDays(30);
        String city = Vocabulary.CITIES.get(random.nextInt(Vocabulary.CITIES.size()));
        Country country = Country.of(Vocabulary.COUNTRIES.get(random.nextInt(Vocabulary.COUNTRIES.size())));
        Hours hours = occasion.start() == null ? null : new Hours(occasion.start(), null);
        List<Claim> claims = List.of(new Claim.Named(occasion.name()), new Claim.OfKind(EventKind.MEETING, null),
                new Claim.Dated(EventDate.range(occasion.first(), occasion.last()), hours),
                new Claim.At(new Venue(city, country, null, null, ZoneId.of("Asia/Almaty"))), new Claim.InStatus(EventStatus.SCHEDULED));
        List<Attestation> all = claims.stream().map(claim -> Attestation.byArticle(claim, source, passage, day, "bench")).toList();
        return DiplomaticEvent.of(EventId.random(), all, "en", true, NOW);
    }
}
