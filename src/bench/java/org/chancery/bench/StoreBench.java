package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
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
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.date.DateWindow;
import org.chancery.date.EventDate;
import org.chancery.party.State;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.chancery.store.ChanceryStore;

/** The store with 100,000 events and 20,000 articles: filling it, and how long each thing takes that a person waits for. */
public final class StoreBench {
    private static final int EVENTS = 100_000;
    private static final int ARTICLES = 20_000;
    private static final int TOGETHER = 500;
    private static final List<String> CODES = List.of("KZ", "RU", "FR", "US", "CN", "UZ", "KG", "TR", "DE", "GB", "JP", "IN");
    private static final List<
            String> CITIES = List.of("Kokshetau", "Moscow", "Paris", "Washington", "Beijing", "Tashkent", "Bishkek", "Ankara",
                    "Berlin", "London", "Tokyo", "Delhi");
    private static final List<
            String> SORTS = List.of("summit", "forum", "talks", "visit", "conference", "session", "signing", "consultations");

    private final Random random = new Random(17);
    private final List<String> vocabulary = vocabulary();

    private StoreBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("bench").resolve("store");
        run(folder);
    }

    static void run(Path folder) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2021-10-01T08:00:00Z"), ZoneOffset.UTC);
        if (!Files.exists(folder)) {
            long start = System.nanoTime();
            try (ChanceryStore store = ChanceryStore.open(folder, clock)) {
                new StoreBench().fill(store);
            }
            Report.print("store filled and copied in %.0f s", (System.nanoTime() - start) / 1e9);
        }
        Report.print("store of %d MB", Files.size(folder.resolve("chancery.mv.db")) >> 20);
        long start = System.nanoTime();
        try (ChanceryStore store = ChanceryStore.open(folder, clock)) {
            Report.print("store opened in %.0f ms", (System.nanoTime() - start) / 1e6);
            measure(store);
        }
    }

    private static void measure(ChanceryStore store) {
        EventFilter all = EventFilter.EVERYTHING;
        time("month of outlines", () -> store.events().outlines(DateWindow.of(YearMonth.of(2021, 9)), all).size());
        time("year of outlines", () -> store.events().outlines(DateWindow.ofYear(2021), all).size());
        time("agenda, 200 from a day", () -> store.events().outlinesFrom(LocalDate.of(2021, 9, 15), all, 200).size());
        time("count of all", () -> (int) store.events().count(all).passing());
        for (String words : List.of("Kokshetau", "summit", "summit Kokshetau", "саммит Кокшетау", "visits Paris 2021", "su", "co",
                "word777", "word77",
                "word5 word9 word12", "the forum of Tashkent")) {
            time("search: " + words, () -> store.search().search(words, 0, 20).size());
        }
        EventFilter inKz = all.withCountries(java.util.Set.of(Country.of("KZ")));
        time("search with a filter: summit", () -> store.search().events("summit", inKz, 50).size());
        time("candidates", () -> store.events().candidates(null, EventKind.FORUM, Country.of("KZ"), DateWindow.of(YearMonth.of(2021, 9)),
                "Kokshetau forum on word7").size());
        time("inbox", () -> store.inbox().waiting().size());
        time("parties", () -> store.parties().all().size());
        DiplomaticEvent[] event = {new StoreBench().event(1, List.of())};
        time("a save", () -> {
            event[0] = store.events().save(Change.of(Author.DESK, event[0].withNote("n" + System.nanoTime()))).getFirst();
            return 1;
        });
    }

    private static void time(String what, IntSupplier work) {
        double[] times = new double[9];
        int found = 0;
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            found = work.getAsInt();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        Report.print("%-34s first %6.1f ms, median %6.1f ms, worst %6.1f ms (%d found)", what, first, times[times.length / 2],
                times[times.length - 1],
                found);
    }

    private void fill(ChanceryStore store) {
        List<Citation> cited = new ArrayList<>();
        for (int from = 0; from < ARTICLES; from += TOGETHER) {
            List<Article> articles = new ArrayList<>();
            for (int i = from; i < from + TOGETHER; i++) {
                articles.add(article(i));
            }
            articles.forEach(article -> cited.add(Citation.of(article)));
            store.events().save(new Change(Author.READING, articles, List.of(), List.of(), List.of()));
        }
        for (int from = 0; from < EVENTS; from += TOGETHER) {
            List<DiplomaticEvent> events = new ArrayList<>();
            for (int i = from; i < from + TOGETHER; i++) {
                events.add(event(i, cited));
            }
            store.events().save(new Change(Author.READING, List.of(), List.of(), events, List.of()));
        }
    }

    private Article article(int number) {
        StringBuilder text = new StringBuilder("Report " + number + ". The " + any(SORTS) + " takes place in " + any(CITIES) + ". ");
        for (int i = 0; i < 300; i++) {
            text.append(word()).append(i % 12 == 11 ? ". " : " ");
        }
        return Article.of("Report " + number + " of " + any(CITIES), "Outlet " + number % 40, null, day(), "en", text.toString());
    }

    private DiplomaticEvent event(int number, List<Citation> cited) {
        LocalDate said = LocalDate.of(2021, 1, 1);
        int place = random.nextInt(CODES.size());
        Country country = Country.of(CODES.get(place));
        List<Claim> claims = new ArrayList<>(List.of(
                new Claim.Named(CITIES.get(place) + " " + any(SORTS) + " on " + word() + " and " + word()),
                new Claim.OfKind(EventKind.values()[random.nextInt(9)], null), new Claim.InStatus(EventStatus.values()[random.nextInt(6)]),
                new Claim.At(Venue.of(CITIES.get(place), country)), with(country), with(Country.of(any(CODES)))));
        String date = date(number);
        if (!date.isEmpty()) {
            claims.add(new Claim.Dated(EventDate.parse(date), null));
        }
        List<Attestation> all = new ArrayList<>();
        Citation source = cited.isEmpty() ? null : cited.get(random.nextInt(cited.size()));
        claims.forEach(claim -> all.add(source == null ? Attestation.byHand(claim, said)
                : Attestation.byArticle(claim, source, new Passage(0, 6, "Report"), said, "rule")));
        return DiplomaticEvent.of(EventId.random(), all, "en", number % 20 != 0, Instant.parse("2021-01-01T00:00:00Z"));
    }

    private String date(int number) {
        LocalDate day = day();
        return switch (number % 20) {
            case 0 -> "";
            case 1 -> String.valueOf(day.getYear());
            case 2, 3 -> YearMonth.from(day).toString();
            case 4 -> day.getYear() + "-3" + (3 + random.nextInt(4));
            case 5, 6, 7 -> day + "/" + day.plusDays(1L + random.nextInt(4));
            default -> day.toString();
        };
    }

    private LocalDate day() {
        return LocalDate.of(2016, 1, 1).plusDays(random.nextInt(10 * 365));
    }

    private static Claim with(Country country) {
        return new Claim.With(new Participation(new State(country), ParticipantRole.DELEGATE, AttendanceState.ANNOUNCED));
    }

    /** Common words often, rare ones seldom, as in a language. */
    private String word() {
        double share = random.nextDouble();
        return vocabulary.get((int) (share * share * share * vocabulary.size()));
    }

    private static List<String> vocabulary() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            words.add("word" + i);
        }
        return words;
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
