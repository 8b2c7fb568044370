package org.chancery.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cities of the world with zone and coordinates, by any of their names, and the names they had at a time. Immutable. */
public final class Gazetteer {
    private record NameInUse(String name, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean on(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    private static final Comparator<City> LIKELIEST = Comparator.comparing(City::capital).thenComparing(City::population).reversed()
            .thenComparing(City::id);

    private final PlaceIndex index;
    private final CityTable cities;
    private final CityTable more;
    private final Map<Integer, List<NameInUse>> names = new HashMap<>();
    /** Names of other times by the number of their row. */
    private final Map<Integer, List<String>> former = new HashMap<>();
    /** What was asked for and is there; no more than the file has names. */
    private final Map<String, List<City>> found = new ConcurrentHashMap<>();
    /** The city that a name means where several bear it and the largest is not meant, by folded name. */
    private final Map<String, Integer> meant = new HashMap<>();

    private Gazetteer(@Nullable PlaceIndex built) {
        byte[] first = CityTable.content("cities.tsv");
        byte[] second = CityTable.content("more-places.tsv");
        List<String[]> named = rows(CityTable.content("names.tsv"));
        index = built == null ? PlaceIndex.of(first, second, named) : built;
        cities = new CityTable(first, index.cities());
        more = new CityTable(second, index.more());
        for (int i = 0; i < named.size(); i++)
            name(named.get(i), index.named()[i]);
    }

    /** The gazetteer that comes with the program. */
    public static Gazetteer load() {
        return new Gazetteer(PlaceIndex.built());
    }

    /** Works out, at build time, what loading would otherwise do at each start, and writes it to that folder of resources. */
    public static void writeIndex(Path resources) throws IOException {
        new Gazetteer(null).index.write(resources);
    }

    private CityTable table(int row) {
        return row < cities.rows() ? cities : more;
    }

    private int place(int row) {
        return row < cities.rows() ? row : row - cities.rows();
    }

    private City city(int row) {
        return table(row).city(place(row));
    }

    static List<String[]> rows(byte[] content) {
        List<String[]> rows = new ArrayList<>();
        String all = new String(content, StandardCharsets.UTF_8);
        int end;
        for (int at = all.indexOf('\n') + 1; at > 0 && at < all.length(); at = end + 1) {
            end = all.indexOf('\n', at);
            if (end < 0)
                end = all.length();
            String line = all.substring(at, end > at && all.charAt(end - 1) == '\r' ? end - 1 : end);
            if (!line.startsWith("#"))
                rows.add(line.split("\t", -1));
        }
        return rows;
    }

    private void name(String[] c, int row) {
        if (row < 0)
            return;
        former.computeIfAbsent(row, k -> new ArrayList<>()).add(c[1]);
        if (c.length > 4 && c[4].equals("meant"))
            meant.put(fold(c[1]), Integer.valueOf(c[0]));
        if (c.length < 5 || !c[4].equals("name"))
            return;
        names.computeIfAbsent(Integer.valueOf(c[0]), k -> new ArrayList<>()).add(new NameInUse(c[1], day(c[2]), day(c[3])));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text.length() == 4 ? text + "-01-01" : text);
    }

    /** The cities of a name in any spelling or language known, capitals first, then by population. */
    public List<City> find(String name) {
        String key = fold(name);
        List<City> known = found.get(key);
        if (known != null)
            return known;
        Set<Integer> rows = new TreeSet<>();
        index.names().each(key.hashCode(), rows::add);
        if (rows.isEmpty())
            return List.of();
        int first = meant.getOrDefault(key, 0);
        List<City> made = rows.stream().filter(row -> bears(row, key)).map(this::city)
                .sorted(Comparator.comparing((City city) -> city.id() != first)
                        .thenComparing(LIKELIEST))
                .toList();
        if (!made.isEmpty())
            found.put(key, made);
        return made;
    }

    private boolean bears(int row, String key) {
        return Stream.concat(table(row).namesOf(place(row)).stream(), former.getOrDefault(row, List.of()).stream())
                .anyMatch(name -> !name.isEmpty() && fold(name).equals(key));
    }

    /** The likeliest city of a name, in a country if one is given. */
    public @Nullable City find(String name, @Nullable Country country) {
        for (City city : find(name)) {
            if (country == null || city.country().equals(country))
                return city;
        }
        return null;
    }

    public @Nullable City capital(Country country) {
        int row = index.capital(country);
        return row < 0 ? null : city(row);
    }

    /** The English name that was in use on a day (Astana, Nur-Sultan). */
    public String nameOn(City city, LocalDate day) {
        for (NameInUse name : names.getOrDefault(city.id(), List.of())) {
            if (name.on(day))
                return name.name();
        }
        return city.name();
    }

    /** The venue of a city on a day, with coordinates and zone. */
    public Venue venue(City city, LocalDate day) {
        return new Venue(nameOn(city, day), city.country(), null, city.coordinates(), city.zone());
    }

    /** Lower case without accents, so that spellings meet. */
    static String fold(String name) {
        String low = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
        return plain(low) ? low : withoutMarks(low);
    }

    /** Whether nothing in it can bear an accent: most names, so that the slow way is taken for few. */
    private static boolean plain(String low) {
        for (int i = 0; i < low.length(); i++) {
            char c = low.charAt(i);
            if (c >= 128 && (c < 'а' || c > 'я'))
                return false;
        }
        return true;
    }

    private static String withoutMarks(String low) {
        String apart = Normalizer.normalize(low, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c == '\u0306' || Character.getType(c) != Character.NON_SPACING_MARK)
                out.append(c);
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
