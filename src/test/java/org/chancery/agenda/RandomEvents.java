package org.chancery.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.date.Hours;
import org.chancery.date.RandomDates;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Coordinates;
import org.chancery.place.Country;
import org.chancery.place.Venue;

/** Events of every form, from a seed, with words of many scripts and what files trip over. */
public final class RandomEvents {
    private static final List<String> WORDS = List.of("Forum", "Встреча", "Кездесу", "峰会", "🕊", "a,b;c", "back\\slash", "two\nlines",
            "\"quoted\"", "100%", "^n", " x ", "Ұлытау", "élan", "%41");

    private final Random random;
    private final RandomDates dates;
    private final Instant now;
    private final Map<String, Article> articles = new LinkedHashMap<>();

    /** @param now when the events were made */
    public RandomEvents(long seed, Instant now) {
        random = new Random(seed);
        dates = new RandomDates(seed);
        this.now = now;
    }

    /** All that were cited so far. */
    public Collection<Article> articles() {
        return articles.values();
    }

    private String words() {
        StringBuilder words = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = random.nextInt(6); i > 0; i--) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** An event with claims of every kind, a few of them by articles that other events cite too. */
    public DiplomaticEvent next() {
        List<Attestation> claims = new ArrayList<>();
        claims.add(Attestation.byHand(new Claim.Named(words()), dates.day()));
        for (int i = random.nextInt(14); i >= 0; i--) {
            claims.add(attestation());
        }
        LocalDate recheck = random.nextInt(4) == 0 ? dates.day() : null;
        return DiplomaticEvent.of(new EventId(new java.util.UUID(random.nextLong(), random.nextLong())), claims, "en", true, now)
                .withRecheck(recheck).withRelease(one(ReleaseLevel.values()));
    }

    public Attestation attestation() {
        Claim claim = claim();
        LocalDate day = dates.day();
        if (random.nextInt(3) == 0) {
            return random.nextBoolean() ? Attestation.choice(claim, day) : Attestation.byHand(claim, day);
        }
        String text = words() + " " + random.nextInt(5);
        // One text is one article, whoever cites it.
        boolean russian = text.hashCode() % 2 == 0;
        Article article = Article.of("Title " + text, russian ? null : text, null, LocalDate.of(2021, 4, 8), russian ? "ru" : "en", text);
        articles.put(article.sha256(), article);
        return Attestation.byArticle(claim, Citation.of(article), Passage.of(text, 0, text.offsetByCodePoints(0, 1)), day, "rule");
    }

    private Claim claim() {
        return switch (random.nextInt(12)) {
            case 0 -> new Claim.Named(words());
            case 1 -> new Claim.OfKind(one(EventKind.values()), random.nextBoolean() ? null : one(VisitKind.values()));
            case 2 -> new Claim.InSeries(SeriesId.ofKey("forum"), "Forum");
            case 3 -> new Claim.Edition(random.nextBoolean() ? null : random.nextInt(90));
            case 4, 5 -> new Claim.Dated(dates.next().withWords(random.nextBoolean() ? null : words()), random.nextInt(3) > 0 ? null
                    : new Hours(LocalTime.of(9, 30), random.nextBoolean() ? null : LocalTime.of(11, 0)));
            case 6 -> new Claim.MovedTo(dates.next(), null);
            case 7 -> new Claim.At(venue());
            case 8 -> new Claim.With(participation());
            case 9 -> new Claim.Delegations(random.nextInt(3) == 0 ? List.of() : List.of(participation(), participation()));
            case 10 -> new Claim.AtLevel(random.nextBoolean() ? null : one(Level.values()));
            default -> new Claim.InStatus(one(EventStatus.values()));
        };
    }

    private Venue venue() {
        return new Venue(random.nextBoolean() ? null : words(), Country.of("KZ"), random.nextBoolean() ? null : words(), random
                .nextBoolean() ? null : new Coordinates(53.283333, 69.4), random.nextBoolean() ? null : ZoneId.of("Asia/Almaty"));
    }

    private Participation participation() {
        Party party = switch (random.nextInt(4)) {
            case 0 -> new State(Country.of("KZ"));
            case 1 -> new Organisation(Organisation.named("Union").id(), "Union", "U");
            case 2 -> Person.holding(new Office("Minister, acting", Country.of("RU"), null, null, null));
            default -> Person.named("Айгүл \"A\" Нұр", new Office("Head", null, "Union", LocalDate.of(2020, 1, 1), null));
        };
        return new Participation(party, one(ParticipantRole.values()), one(AttendanceState.values()));
    }
}
