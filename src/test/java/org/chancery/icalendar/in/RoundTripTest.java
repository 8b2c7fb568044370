package org.chancery.icalendar.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.agenda.SeriesId;
import org.chancery.agenda.VisitKind;
import org.chancery.agenda.incoming.ImportItem.Outcome;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.agenda.incoming.Remark;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.date.Hours;
import org.chancery.date.RandomDates;
import org.chancery.icalendar.CalendarExport;
import org.chancery.icalendar.ExportOptions;
import org.chancery.icalendar.Undated;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Coordinates;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.chancery.store.ChanceryStore;
import org.chancery.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What was exported")
class RoundTripTest {
    private static final List<String> WORDS = List.of("Forum", "Встреча", "Кездесу", "峰会", "🕊", "a,b;c", "back\\slash", "two\nlines",
            "\"quoted\"", "100%", "^n", " x ", "Ұлытау", "élan", "%41");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "comes back as it was: seed {0}, rich {1}")
    @CsvSource({"1, false", "2, true", "3, false", "5, true", "8, false"})
    void roundTrip(long seed, boolean rich) throws java.io.IOException {
        Calendars calendars = new Calendars(folder);
        Path first = folder.resolve("first.ics");
        Path second = folder.resolve("second.ics");
        Map<String, DiplomaticEvent> before;
        try (ChanceryStore store = calendars.open("from")) {
            Random random = new Random(seed);
            RandomDates dates = new RandomDates(seed);
            List<DiplomaticEvent> all = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                all.add(random(random, dates));
            }
            store.events().save(new Change(Author.DESK, List.of(), List.of(), all, List.of()));
            export(store, first, rich);
            before = byUid(store);
        }
        try (ChanceryStore store = calendars.open("to")) {
            CalendarImport in = Calendars.into(store, CalendarLimits.USUAL);
            ImportPlan plan = in.plan(first, n -> {}, () -> false);
            assertThat(plan.remarks()).filteredOn(remark -> remark.kind() != Remark.Kind.NO_START).isEmpty();
            in.apply(plan.items(), n -> {}, () -> false);
            assertThat(plan.items()).allSatisfy(item -> assertThat(item.outcome()).isEqualTo(Outcome.NEW));
            byUid(store).forEach((uid, after) -> same(java.util.Objects.requireNonNull(before.get(uid)), after));
            export(store, second, rich);
            assertThat(in.plan(second, n -> {}, () -> false).items()).allSatisfy(item -> assertThat(item.outcome()).isEqualTo(
                    Outcome.UNCHANGED));
        }
        assertThat(unstamped(second)).isEqualTo(unstamped(first));
    }

    private static void same(DiplomaticEvent before, DiplomaticEvent after) {
        assertThat(after.attestations()).isEqualTo(before.attestations());
        assertThat(after.facts()).isEqualTo(before.facts());
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.recheck()).isEqualTo(before.recheck());
        assertThat(after.created()).isEqualTo(before.created().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
    }

    /** Without the times of the two stores. */
    private static List<String> unstamped(Path file) throws java.io.IOException {
        return Files.readString(file).replace("\r\n ", "").lines().filter(line -> !line.startsWith("DTSTAMP") && !line.startsWith(
                "LAST-MODIFIED")).toList();
    }

    private static Map<String, DiplomaticEvent> byUid(ChanceryStore store) {
        Map<String, DiplomaticEvent> all = new TreeMap<>();
        store.events().forEach(EventFilter.EVERYTHING, event -> all.put(event.uid(), event));
        return all;
    }

    private static void export(ChanceryStore store, Path file, boolean rich) {
        ExportOptions options = ExportOptions.of(Undated.RECHECK, Messages.of(Locale.ENGLISH), event -> LocalDate.of(2021, 6, 15));
        new CalendarExport(rich ? options.asRich() : options, store.exports(), store.imports()).write(file, each -> store.events().forEach(
                EventFilter.EVERYTHING, each), n -> {}, () -> false);
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = random.nextInt(6); i > 0; i--) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static DiplomaticEvent random(Random random, RandomDates dates) {
        List<Attestation> claims = new ArrayList<>();
        claims.add(Attestation.byHand(new Claim.Named(words(random)), dates.day()));
        for (int i = random.nextInt(14); i >= 0; i--) {
            claims.add(attestation(random, dates));
        }
        LocalDate recheck = random.nextInt(4) == 0 ? dates.day() : null;
        return DiplomaticEvent.of(new EventId(new java.util.UUID(random.nextLong(), random.nextLong())), claims, "en", true, Calendars.NOW)
                .withRecheck(recheck);
    }

    private static Attestation attestation(Random random, RandomDates dates) {
        Claim claim = claim(random, dates);
        LocalDate day = dates.day();
        if (random.nextInt(3) == 0) {
            return random.nextBoolean() ? Attestation.choice(claim, day) : Attestation.byHand(claim, day);
        }
        String text = words(random) + " " + random.nextInt(5);
        // One text is one article, whoever cites it.
        boolean russian = text.hashCode() % 2 == 0;
        Article article = Article.of("Title " + text, russian ? null : text, null, LocalDate.of(2021, 4, 8), russian ? "ru" : "en", text);
        return Attestation.byArticle(claim, Citation.of(article), Passage.of(text, 0, text.offsetByCodePoints(0, 1)), day, "rule");
    }

    private static Claim claim(Random random, RandomDates dates) {
        return switch (random.nextInt(12)) {
            case 0 -> new Claim.Named(words(random));
            case 1 -> new Claim.OfKind(one(random, EventKind.values()), random.nextBoolean() ? null : one(random, VisitKind.values()));
            case 2 -> new Claim.InSeries(SeriesId.ofKey("forum"), "Forum");
            case 3 -> new Claim.Edition(random.nextBoolean() ? null : random.nextInt(90));
            case 4, 5 -> new Claim.Dated(dates.next().withWords(random.nextBoolean() ? null : words(random)), random.nextInt(3) > 0 ? null
                    : new Hours(LocalTime.of(9, 30), random.nextBoolean() ? null : LocalTime.of(11, 0)));
            case 6 -> new Claim.MovedTo(dates.next(), null);
            case 7 -> new Claim.At(venue(random));
            case 8 -> new Claim.With(participation(random));
            case 9 -> new Claim.Delegations(random.nextInt(3) == 0 ? List.of() : List.of(participation(random), participation(random)));
            case 10 -> new Claim.AtLevel(random.nextBoolean() ? null : one(random, Level.values()));
            default -> new Claim.InStatus(one(random, EventStatus.values()));
        };
    }

    private static Venue venue(Random random) {
        return new Venue(random.nextBoolean() ? null : words(random), Country.of("KZ"), random.nextBoolean() ? null : words(random), random
                .nextBoolean() ? null : new Coordinates(53.283333, 69.4), random.nextBoolean() ? null : ZoneId.of("Asia/Almaty"));
    }

    private static Participation participation(Random random) {
        Party party = switch (random.nextInt(4)) {
            case 0 -> new State(Country.of("KZ"));
            case 1 -> new Organisation(Organisation.named("Union").id(), "Union", "U");
            case 2 -> Person.holding(new Office("Minister, acting", Country.of("RU"), null, null, null));
            default -> Person.named("Айгүл \"A\" Нұр", new Office("Head", null, "Union", LocalDate.of(2020, 1, 1), null));
        };
        return new Participation(party, one(random, ParticipantRole.values()), one(random, AttendanceState.values()));
    }
}
