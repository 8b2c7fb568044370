import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes cities.tsv and names.tsv of org.chancery.place from GeoNames data and the tables beside this file.
 * <p>
 * Run: {@code java Gazetteer.java CITIES.tsv ZONES.tsv OUT-FOLDER}, see README.md. The same input gives the same output.
 */
public final class Gazetteer {
    private static final Set<String> NO_LONGER_THERE = Set.of("PPLW", "PPLH", "PPLQ");
    private static final Map<String, String> RENAMED_ZONES = Map.of("Europe/Kiev", "Europe/Kyiv", "Europe/Uzhgorod",
            "Europe/Kyiv", "Europe/Zaporozhye", "Europe/Kyiv", "America/Thunder_Bay", "America/Toronto",
            "America/Yellowknife", "America/Edmonton", "Asia/Choibalsan", "Asia/Ulaanbaatar");

    private static final Map<String, String> ZONES_BY_HAND = Map.of("MX|Juárez", "America/Ciudad_Juarez", "KZ|Baikonur",
            "Asia/Qyzylorda");

    private record Known(String name, String zone, double lat, double lon) {
        double squaredDegreesTo(double otherLat, double otherLon) {
            double east = (lon - otherLon) * Math.cos(Math.toRadians(otherLat));
            return (lat - otherLat) * (lat - otherLat) + east * east;
        }
    }

    private record City(String id, String name, String cc, String kind, long people, String line) {
    }

    private final Map<String, List<Known>> knownByCountry = new HashMap<>();
    private final Map<String, String> englishNames = new HashMap<>();

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("Usage: java Gazetteer.java CITIES.tsv ZONES.tsv OUT-FOLDER (run in its own folder)");
            System.exit(2);
        }
        new Gazetteer().write(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    }

    private void write(Path gazetteer, Path zones, Path out) throws IOException {
        for (String[] row : rows(zones)) {
            knownByCountry.computeIfAbsent(row[1], cc -> new ArrayList<>())
                    .add(new Known(row[0], row[2], Double.parseDouble(row[3]), Double.parseDouble(row[4])));
        }
        for (String[] row : rows(Path.of("english-names.tsv"))) {
            englishNames.put(row[0] + "|" + row[1], row[2]);
        }
        List<City> cities = cities(gazetteer);
        List<String> lines = new ArrayList<>();
        lines.add("id\tname\tcc\tclass\tpop\tlat\tlon\tzone\talso\tru\tkk\tfr");
        cities.forEach(city -> lines.add(city.line()));
        Files.writeString(out.resolve("cities.tsv"), String.join("\n", lines) + "\n", UTF_8);
        writeNames(cities, out.resolve("names.tsv"));
        Files.copy(Path.of("more-places.tsv"), out.resolve("more-places.tsv"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private List<City> cities(Path gazetteer) throws IOException {
        List<City> cities = new ArrayList<>();
        for (String[] row : rows(gazetteer)) {
            if (NO_LONGER_THERE.contains(row[3])) {
                continue;
            }
            double lat = Double.parseDouble(row[5]);
            double lon = Double.parseDouble(row[6]);
            Known known = nearest(row[2], lat, lon);
            boolean same = known.squaredDegreesTo(lat, lon) < 1e-6;
            String name = englishName(row[2], row[1], same ? known.name() : row[1]);
            Set<String> also = new LinkedHashSet<>();
            also.add(row[1]);
            if (same && !known.name().matches(".*(City|District|Province|Municipality|County|Area|city|town|Town)")) {
                also.add(known.name());
            }
            also.remove(name);
            String line = String.join("\t", row[0], name, row[2], row[3], row[4], degrees(lat), degrees(lon),
                    zone(row[2], row[1], known), String.join("|", also), row[7], row[8], row[9]);
            cities.add(new City(row[0], name, row[2], row[3], Long.parseLong(row[4]), line));
        }
        cities.sort(Comparator.comparing(City::cc).thenComparing(City::name).thenComparing(City::id));
        return cities;
    }

    private String englishName(String cc, String geonames, String other) {
        String byHand = englishNames.get(cc + "|" + geonames);
        if (byHand != null) {
            return byHand;
        }
        if ("KZ".equals(cc) && "Nur-Sultan".equals(geonames)) {
            return "Astana";
        }
        return other.equals(plain(geonames)) ? other : geonames;
    }

    /** The name without marks and apostrophes, as English newspapers print it. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[’‘ʼʻ]", "")
                .replace("ł", "l").replace("Ł", "L").replace("ı", "i").replace("đ", "d").replace("Đ", "D");
    }

    private static String degrees(double value) {
        return String.format(java.util.Locale.ROOT, "%.4f", value);
    }

    private Known nearest(String cc, double lat, double lon) {
        List<Known> known = knownByCountry.getOrDefault(cc, List.of());
        return known.stream().min(Comparator.comparingDouble(one -> one.squaredDegreesTo(lat, lon)))
                .orElseThrow(() -> new IllegalStateException("No zone is known in " + cc));
    }

    /** One official time in the whole of China; names that the tz database has retired are put right. */
    private static String zone(String cc, String place, Known known) {
        String zone = "CN".equals(cc) ? "Asia/Shanghai" : RENAMED_ZONES.getOrDefault(known.zone(), known.zone());
        return ZONES_BY_HAND.getOrDefault(cc + "|" + place, zone);
    }

    private void writeNames(List<City> cities, Path out) throws IOException {
        Map<String, City> byName = new HashMap<>();
        for (City city : cities) {
            byName.merge(city.cc() + "|" + city.name(), city, (a, b) -> rank(a) >= rank(b) ? a : b);
        }
        List<String> lines = new ArrayList<>();
        lines.add("id\tname\tfrom\tto\tuse");
        for (String[] row : rows(Path.of("names-source.tsv"))) {
            City city = byName.get(row[0] + "|" + row[1]);
            if (city == null) {
                System.err.println("names-source.tsv: no place " + row[0] + " " + row[1]);
                continue;
            }
            lines.add(String.join("\t", city.id(), row[2], row[3], row[4], row[5]));
        }
        Files.writeString(out, String.join("\n", lines) + "\n", UTF_8);
    }

    private static long rank(City city) {
        return city.people() + ("PPLC".equals(city.kind()) ? 1_000_000_000L : 0);
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file, UTF_8).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    }
}
