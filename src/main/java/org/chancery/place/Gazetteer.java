package org.chancery.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The cities of the world with zone and coordinates, by any of their names, and the names they had at a time. Immutable. */
public final class Gazetteer {
    private record NameInUse(String name, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean on(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    private final Map<String, List<City>> byName = new HashMap<>(60_000);
    private final Map<Integer, City> byId = new HashMap<>(30_000);
    private final Map<Integer, List<NameInUse>> names = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Map<String, Country> countries = new HashMap<>();
    private final Map<Country, City> capitals = new HashMap<>();

    private Gazetteer() {
        rows("cities.tsv", this::city);
        rows("more-places.tsv", this::city);
        rows("names.tsv", this::name);
        Comparator<City> likeliest = Comparator.comparing(City::capital).thenComparing(City::population).reversed();
        for (List<City> cities : byName.values()) {
            if (cities.size() > 1)
                cities.sort(likeliest);
        }
    }

    /** The gazetteer that comes with the program. */
    public static Gazetteer load() {
        return new Gazetteer();
    }

    private static void rows(String file, Consumer<String[]> row) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(file)) {
            if (in == null)
                throw new IllegalStateException("the program lacks its file " + file);
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines().skip(1).filter(line -> !line.startsWith("#")).forEach(line -> row.accept(line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private void city(String[] c) {
        City city = new City(Integer.parseInt(c[0]), c[1], countries.computeIfAbsent(c[2], Country::of), Integer.parseInt(c[4]),
                c[3].equals("PPLC"), new Coordinates(Double.parseDouble(c[5]), Double.parseDouble(c[6])),
                zones.computeIfAbsent(c[7], ZoneId::of));
        byId.put(city.id(), city);
        if (city.capital())
            capitals.putIfAbsent(city.country(), city);
        add(c[1], city);
        if (!c[8].isEmpty()) {
            for (String also : c[8].split("\\|"))
                add(also, city);
        }
        for (int i = 9; i < Math.min(12, c.length); i++)
            add(c[i], city);
    }

    private void name(String[] c) {
        City city = byId.get(Integer.valueOf(c[0]));
        if (city == null)
            return;
        add(c[1], city);
        if (c.length < 5 || !c[4].equals("name"))
            return;
        names.computeIfAbsent(city.id(), k -> new ArrayList<>()).add(new NameInUse(c[1], day(c[2]), day(c[3])));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text.length() == 4 ? text + "-01-01" : text);
    }

    private void add(String name, City city) {
        if (name.isEmpty())
            return;
        List<City> cities = byName.computeIfAbsent(fold(name), k -> new ArrayList<>(1));
        if (!cities.contains(city))
            cities.add(city);
    }

    /** The cities of a name in any spelling or language known, capitals first, then by population. */
    public List<City> find(String name) {
        return byName.getOrDefault(fold(name), List.of());
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
        return capitals.get(country);
    }

    /** The English name that was in use on a day (Astana, Nur-Sultan). */
    public String nameOn(City city, LocalDate day) {
        for (NameInUse name : names.getOrDefault(city.id(), List.of())) {
            if (name.on(day))
                return name.name();
        }
        return city.name();
    }

    /** Every name with its likeliest city, for those who look for cities in texts. */
    public void forEachName(BiConsumer<String, City> each) {
        byName.forEach((name, cities) -> each.accept(name, cities.getFirst()));
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
