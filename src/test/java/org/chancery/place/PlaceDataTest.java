package org.chancery.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The place data")
class PlaceDataTest {
    private static final Set<String> SEATLESS = Set.of("AQ", "BV", "EH", "HM", "IO", "TK", "UM");
    private static final List<Map<String, String>> PLACES = Stream.concat(rows("cities.tsv").stream(), rows("more-places.tsv").stream())
            .toList();

    private static List<Map<String, String>> rows(String file) {
        List<String> lines = lines(file);
        String[] columns = lines.getFirst().split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(file + ": " + line).hasSameSizeAs(columns);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(PlaceDataTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    private static String of(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    @Test
    @DisplayName("gives every place an identity of its own, a country, coordinates and a zone that the JDK knows")
    void places() {
        Set<String> countries = rows("countries.tsv").stream().map(row -> of(row, "code")).collect(Collectors.toSet());
        Set<String> zones = ZoneId.getAvailableZoneIds();
        Set<String> ids = new HashSet<>();
        for (Map<String, String> place : PLACES) {
            String name = of(place, "name");
            assertThat(ids.add(of(place, "id"))).as(name).isTrue();
            assertThat(countries).as(name).contains(of(place, "cc"));
            assertThat(zones).as(name).contains(of(place, "zone"));
            assertThat(Double.parseDouble(of(place, "lat"))).as(name).isBetween(-90.0, 90.0);
            assertThat(Double.parseDouble(of(place, "lon"))).as(name).isBetween(-180.0, 180.0);
        }
        assertThat(PLACES).hasSizeGreaterThan(25_000);
    }

    @Test
    @DisplayName("knows every country of ISO 3166 and Kosovo, and its capital as a place in it")
    void capitals() {
        Set<String> known = PLACES.stream().map(place -> of(place, "cc") + " " + of(place, "name")).collect(Collectors.toSet());
        Set<String> expected = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
        expected.add("XK");
        for (Map<String, String> country : rows("countries.tsv")) {
            String code = of(country, "code");
            assertThat(expected.remove(code)).as(code).isTrue();
            if (!SEATLESS.contains(code)) {
                assertThat(known).as(code).contains(code + " " + of(country, "capital"));
            }
        }
        assertThat(expected).isEmpty();
    }

    @Test
    @DisplayName("finds every place by each name that its row gives")
    void everyName() {
        Gazetteer gazetteer = Gazetteer.load();
        for (Map<String, String> place : PLACES) {
            int id = Integer.parseInt(of(place, "id"));
            Stream.of("name", "also", "ru", "kk", "fr").flatMap(column -> Stream.of(of(place, column).split("\\|")))
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> assertThat(gazetteer.find(name)).as(name).anyMatch(city -> city.id() == id));
        }
    }

    @Test
    @DisplayName("never gives one name to two countries")
    void namesOfCountries() {
        Map<String, String> owner = new HashMap<>();
        for (Map<String, String> country : rows("countries.tsv")) {
            Stream.concat(Stream.of(of(country, "name")), Stream.of(of(country, "aliases").split("\\|"))).filter(n -> !n.isEmpty())
                    .forEach(name -> assertThat(owner.put(name, of(country, "code"))).as(name).isNull());
        }
    }

    @Test
    @DisplayName("names only places that it has, and for each day one name in use")
    void datedNames() {
        Set<String> ids = PLACES.stream().map(place -> of(place, "id")).collect(Collectors.toSet());
        Map<String, LocalDate> endOf = new HashMap<>();
        for (Map<String, String> name : rows("names.tsv")) {
            String id = of(name, "id");
            assertThat(ids).contains(id);
            assertThat(of(name, "use")).isIn("name", "spelled", "meant");
            if (of(name, "use").equals("name")) {
                LocalDate from = of(name, "from").isEmpty() ? LocalDate.MIN : LocalDate.parse(of(name, "from"));
                LocalDate to = of(name, "to").isEmpty() ? LocalDate.MAX : LocalDate.parse(of(name, "to"));
                LocalDate before = endOf.put(id, to);
                assertThat(to).isAfterOrEqualTo(from);
                assertThat(before == null ? from : before.plusDays(1)).as(of(name, "name")).isEqualTo(from);
            }
        }
        assertThat(endOf.values()).allMatch(LocalDate.MAX::equals);
    }

    @Test
    @DisplayName("seats every organisation that has a seat in a place that it knows, and never makes a country of the European Union")
    void organisations() {
        Set<String> known = PLACES.stream().map(place -> of(place, "cc") + " " + of(place, "name")).collect(Collectors.toSet());
        List<Map<String, String>> organisations = rows("organisations.tsv");
        for (Map<String, String> one : organisations) {
            assertThat(of(one, "kind")).isIn("organisation", "body", "format", "other");
            if (!of(one, "seat").isEmpty()) {
                assertThat(known).as(of(one, "code")).contains(of(one, "seat_country") + " " + of(one, "seat"));
            }
        }
        assertThat(organisations).extracting(one -> of(one, "code")).doesNotHaveDuplicates().contains("EU", "UN", "SCO", "CICA");
        assertThat(rows("countries.tsv")).noneMatch(country -> of(country, "code").equals("EU"));
    }

    @ParameterizedTest(name = "{1} {0} keeps {2}")
    @CsvSource({"Kokshetau,KZ,Asia/Almaty", "Astana,KZ,Asia/Almaty", "Aktobe,KZ,Asia/Aqtobe", "Omsk,RU,Asia/Omsk", "Sochi,RU,Europe/Moscow",
            "Vladivostok,RU,Asia/Vladivostok", "Urumqi,CN,Asia/Shanghai", "Geneva,CH,Europe/Zurich", "Kyiv,UA,Europe/Kyiv",
            "Ulaanbaatar,MN,Asia/Ulaanbaatar", "New York,US,America/New_York", "Pittsburgh,US,America/New_York",
            "Honolulu,US,Pacific/Honolulu", "Manaus,BR,America/Manaus", "Lubumbashi,CD,Africa/Lubumbashi",
            "Brdo pri Kranju,SI,Europe/Ljubljana", "Bali,ID,Asia/Makassar", "Sharm el-Sheikh,EG,Africa/Cairo"})
    void zones(String name, String country, String zone) {
        assertThat(PLACES).filteredOn(place -> of(place, "name").equals(name) && of(place, "cc").equals(country)).extracting(place -> of(
                place, "zone")).containsExactly(zone);
    }
}
