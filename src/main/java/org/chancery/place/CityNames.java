package org.chancery.place;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Cities in another language than English, for people to read; what is stored stays English. A name that is not known is left as it
 * is. Where a city has had several names, {@code city-names.tsv} has each of them, written by hand.
 */
public final class CityNames {
    private static final Map<String, CompletableFuture<CityNames>> MADE = new ConcurrentHashMap<>();
    private static final String ANYWHERE = "";
    private static final int COUNTRY = 2;
    private static final int POPULATION = 4;
    private static final Map<String, Integer> COLUMNS = Map.of("ru", 9, "kk", 10);

    private final Map<String, String> names = new HashMap<>();
    /** The country of the largest city of each name. */
    private final Map<String, String> largest = new HashMap<>();

    private CityNames() {}

    /** Begins to read the names of that language in the background, so that nobody waits for them when they are shown. */
    public static void prepare(String language) {
        made(language);
    }

    /**
     * The names of a language; none but English ones for a language that there is no list for.
     *
     * @param language
     *            ISO 639-1
     */
    public static CityNames of(String language) {
        return made(language).join();
    }

    private static CompletableFuture<CityNames> made(String language) {
        return MADE.computeIfAbsent(language, code -> CompletableFuture.supplyAsync(() -> read(code), work -> Thread.ofVirtual().start(
                work)));
    }

    private static CityNames read(String language) {
        CityNames read = new CityNames();
        Integer column = COLUMNS.get(language);
        if (column != null) {
            Map<String, Long> sizes = new HashMap<>();
            for (String table : List.of("cities.tsv", "more-places.tsv")) {
                lines(table).forEach(cells -> read.put(cells, column, sizes));
            }
            int hand = language.equals("ru") ? 2 : 3;
            lines("city-names.tsv").forEach(cells -> {
                if (cells.length > hand && !cells[hand].isEmpty()) {
                    read.names.put(key(cells[0], cells[1]), cells[hand]);
                    String owner = read.largest.putIfAbsent(cells[0], cells[1]);
                    if (owner == null || owner.equals(cells[1])) {
                        read.names.put(key(cells[0], ANYWHERE), cells[hand]);
                    }
                }
            });
        }
        return read;
    }

    private static List<String[]> lines(String table) {
        return new String(CityTable.content(table), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t", -1)).toList();
    }

    /** Of two cities of one name the larger is meant. */
    private void put(String[] cells, int column, Map<String, Long> sizes) {
        String name = cells.length > column ? cells[column] : "";
        // Some of the names in the source are only the Latin ones again.
        if (name.isEmpty()
                || name.codePoints().noneMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)) {
            return;
        }
        long size = Long.parseLong(cells[POPULATION]);
        for (String country : List.of(cells[COUNTRY], ANYWHERE)) {
            String key = key(cells[CityTable.NAME], country);
            if (size >= sizes.getOrDefault(key, -1L)) {
                sizes.put(key, size);
                names.put(key, name);
                if (country.equals(ANYWHERE)) {
                    largest.put(cells[CityTable.NAME], cells[COUNTRY]);
                }
            }
        }
    }

    private static String key(String city, String country) {
        return country + '|' + city;
    }

    /** The city in this language, else as it is. Without a country the largest city of that name is taken. */
    public String name(String city, @Nullable Country country) {
        return names.getOrDefault(key(city, country == null ? ANYWHERE : country.code()), city);
    }
}
