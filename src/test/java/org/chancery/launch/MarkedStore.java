package org.chancery.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.ExportMemory.Exported;
import org.chancery.agenda.ImportMemory.Imported;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.SeriesId;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.chancery.store.ChanceryStore;

/** Events of every level in one week, each resting on an article of every level, with a mark in every field that holds text. */
final class MarkedStore {
    static final LocalDate DAY = LocalDate.of(2021, 9, 28);
    private static final LocalDate SAID = LocalDate.of(2021, 4, 8);
    private static final Instant NOW = Instant.parse("2021-06-01T08:00:00Z");

    final List<Mark> marks = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<ReleaseLevel> levels = new ArrayList<>();
    private final List<DiplomaticEvent> events = new ArrayList<>();
    private final List<Imported> imported = new ArrayList<>();
    private final List<Exported> told = new ArrayList<>();
    private final Path folder;
    private int number;

    MarkedStore(Path folder) {
        this.folder = folder;
        for (ReleaseLevel level : ReleaseLevel.values()) {
            events.add(event(level, null));
            events.add(event(level, new Hours(LocalTime.of(10, 0), LocalTime.of(11, 30))));
        }
        events.add(letGo());
        events.add(plain());
        events.add(plain());
        try (ChanceryStore store = ChanceryStore.open(folder, Clock.fixed(NOW, ZoneOffset.UTC))) {
            Change change = new Change(Author.DESK, articles, List.of(), events, List.of());
            for (int i = 0; i < articles.size(); i++) {
                change = change.releasing(articles.get(i).id(), levels.get(i));
            }
            store.events().save(change);
            for (DiplomaticEvent event : events) {
                DiplomaticEvent now = store.events().find(event.id()).orElseThrow();
                if (now.release() != event.release()) {
                    store.events().save(Change.of(Author.DESK, now.withRelease(event.release())));
                }
            }
            store.imports().remember(imported);
            DiplomaticEvent cleaned = store.events().find(events.getLast().id()).orElseThrow();
            DiplomaticEvent knewMore = store.events()
                    .save(Change.of(Author.DESK, cleaned.withClaims(List.of(Attestation.byArticle(new Claim.At(
                            Venue.of(mark("place of the past", ReleaseLevel.CONFIDENTIAL), Country.of("KZ"))),
                            Citation.of(articles.getLast()), Passage
                                    .of(articles.getLast().text(), 0, 4),
                            SAID, "rule")), "en")))
                    .getFirst();
            store.events().save(Change.of(Author.DESK, knewMore.withAttestations(cleaned.attestations(), "en")));
        }
        for (DiplomaticEvent event : events) {
            ReleaseLevel level = event.equals(events.get(events.size() - 2)) ? ReleaseLevel.INTERNAL : ReleaseLevel.CONFIDENTIAL;
            told.add(new Exported(event.uid(), 1, "LOCATION:" + mark("place that was told", level)));
        }
    }

    /** Makes the store remember what calendars were told first, whatever they have been told since. */
    void tellAgain() {
        try (ChanceryStore store = ChanceryStore.open(folder, Clock.fixed(NOW, ZoneOffset.UTC))) {
            store.exports().remember(told);
        }
    }

    private String mark(String what, ReleaseLevel level) {
        String text = "Zq%04d%s".formatted(++number, number % 2 == 0 ? "kXv" : "\u0416\u044b\u04b0");
        marks.add(new Mark(text, what + " of " + level + " no. " + events.size(), level));
        return text;
    }

    private String address(ReleaseLevel level) {
        String text = "zq%04dpath".formatted(++number);
        marks.add(new Mark(text, "address", level));
        return "https://example.org/" + text;
    }

    /** Named, placed and peopled by the desk, with more of each by every article. */
    private DiplomaticEvent event(ReleaseLevel level, @org.jspecify.annotations.Nullable Hours hours) {
        List<Attestation> claims = new ArrayList<>();
        SAYS.forEach(says -> claims.add(Attestation.byHand(says.claim(this, "desk's ", level), SAID)));
        claims.add(Attestation.byHand(with(shared(level)), SAID));
        claims.add(Attestation.byHand(new Claim.Dated(EventDate.day(DAY), hours), SAID));
        claims.add(Attestation.byHand(new Claim.InStatus(EventStatus.SCHEDULED), SAID));
        claims.add(Attestation.byHand(new Claim.OfKind(org.chancery.agenda.EventKind.FORUM, null), SAID));
        for (ReleaseLevel above : ReleaseLevel.values()) {
            claims.addAll(article(above, level.orStricter(above), above == ReleaseLevel.CONFIDENTIAL ? "ru" : "en"));
        }
        DiplomaticEvent made = made(claims, level);
        ReleaseLevel house = level.orStricter(ReleaseLevel.INTERNAL);
        imported.add(new Imported(made.uid(), 3, NOW, "X-FOREIGN:" + mark("kept line", ReleaseLevel.CONFIDENTIAL) + "\nLOCATION:" + mark(
                "place as it was imported", ReleaseLevel.CONFIDENTIAL) + "\n"));
        return made.withNote(mark("note", house)).withOwner(mark("owner", house));
    }

    /** An event that only a confidential article knows of, and that a person lets everybody know of; but not how it is known. */
    private DiplomaticEvent letGo() {
        List<Attestation> claims = article(ReleaseLevel.CONFIDENTIAL, ReleaseLevel.CONFIDENTIAL, "en");
        marks.removeIf(
                mark -> mark.level() == ReleaseLevel.CONFIDENTIAL && !mark.what().contains("rticle") && !mark.what().equals("address")
                        && mark.what().endsWith("no. " + events.size()));
        claims.add(Attestation.byArticle(new Claim.InStatus(EventStatus.SCHEDULED), java.util.Objects.requireNonNull(claims.getFirst()
                .source()), java.util.Objects.requireNonNull(claims.getFirst().passage()), SAID, "rule"));
        return made(claims, ReleaseLevel.PUBLIC);
    }

    /** Nothing of it is withheld from anybody, so that its kept line goes to all. */
    private DiplomaticEvent plain() {
        DiplomaticEvent made = made(List.of(Attestation.byHand(new Claim.Named(mark("plain name", ReleaseLevel.PUBLIC)), SAID), Attestation
                .byHand(new Claim.Dated(EventDate.day(DAY), null), SAID)), ReleaseLevel.PUBLIC);
        imported.add(new Imported(made.uid(), 0, NOW, "X-FOREIGN:" + mark("plain kept line", ReleaseLevel.PUBLIC) + "\n"));
        return made;
    }

    private DiplomaticEvent made(List<Attestation> claims, ReleaseLevel level) {
        return DiplomaticEvent.of(EventId.of("3f2b8c1e-0000-4000-8000-%012d".formatted(events.size())), claims, "en", true, NOW)
                .withRelease(
                        level);
    }

    private List<Attestation> article(ReleaseLevel own, ReleaseLevel level, String language) {
        String passage = mark("article's passage", level);
        Article article = Article.of(mark("article's title", level), mark("article's outlet", level), address(level), SAID, language,
                passage
                        + " and all the rest: " + mark("article's text", level));
        articles.add(article);
        levels.add(own);
        Citation source = Citation.of(article);
        Passage words = Passage.of(article.text(), 0, passage.length());
        List<Attestation> claims = new ArrayList<>();
        SAYS.forEach(says -> claims.add(Attestation.byArticle(says.claim(this, "claimed ", level), source, words, SAID, "rule")));
        claims.add(Attestation.byArticle(new Claim.Dated(EventDate.day(DAY).withWords(mark("article's words for the date", level)), null),
                source, words, SAID, "rule"));
        claims.sort(java.util.Comparator.comparing(claim -> claim.field()));
        return claims;
    }

    /** Something that is said in words. */
    private interface Says {
        Claim claim(MarkedStore store, String who, ReleaseLevel level);
    }

    private static final List<Says> SAYS = List.of((store, who, level) -> new Claim.Named(store.mark(who + "name", level)), (store, who,
            level) -> {
        String name = store.mark(who + "series", level);
        return new Claim.InSeries(SeriesId.ofKey(name.toLowerCase(Locale.ROOT)), name);
    }, (store, who, level) -> new Claim.At(new Venue(store.mark(who + "city", level), Country.of("KZ"), store.mark(who + "building", level),
            null, ZoneId.of("Asia/Almaty"))), (store, who, level) -> with(
                    Person.named(store.mark(who + "person", level), new Office(store
                            .mark(who + "office", level), Country.of("RU"), store.mark(who + "office's body", level), null, null))),
            (store, who,
                    level) -> {
                Organisation body = Organisation.named(store.mark(who + "organisation", level));
                return with(new Organisation(body.id(), body.name(), store.mark(who + "abbreviation", level)));
            });

    /** One organisation takes part in all events, and only confidential ones know its abbreviation. */
    private Organisation shared(ReleaseLevel level) {
        Organisation body = Organisation.named("Union that all know");
        return level == ReleaseLevel.CONFIDENTIAL ? new Organisation(body.id(), body.name(), mark("abbreviation of a shared body", level))
                : body;
    }

    private static Claim with(Party party) {
        return new Claim.With(new Participation(party, ParticipantRole.GUEST, AttendanceState.ANNOUNCED));
    }
}
