package org.chancery.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The index of places")
class PlaceIndexTest {
    private static final byte[] CITIES = bytes("""
            id	name	cc	class	population	lat	lon	zone	also	ru	kk	fr
            # a comment
            11	Tamo	PE	PPLC	900	1.0	2.0	America/Lima	Tam\u00f3|Old Tamo			T\u00e2mo
            12	Berel	CL	PPL	800	1.0	2.0	America/Santiago
            """);
    private static final byte[] MORE = bytes("""
            id	name	cc	class	population	lat	lon	zone	also	ru	kk	fr
            21	Tamo	CL	PPL	700	1.0	2.0	America/Santiago
            """);
    private static final List<String[]> NAMES = List.of(new String[]{"12", "Berelopolis"}, new String[]{"99", "Nowhere"});

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static TreeSet<Integer> rows(PlaceIndex index, String name) {
        TreeSet<Integer> rows = new TreeSet<>();
        index.names().each(Gazetteer.fold(name).hashCode(), rows::add);
        return rows;
    }

    @Test
    @DisplayName("leads from every name, in any spelling, to the rows of both files")
    void names() {
        PlaceIndex index = PlaceIndex.of(CITIES, MORE, NAMES);

        assertThat(rows(index, "TAMO")).containsExactly(0, 2);
        assertThat(rows(index, "old tamo")).containsExactly(0);
        assertThat(rows(index, "Berelopolis")).containsExactly(1);
        assertThat(rows(index, "Nowhere")).isEmpty();
        assertThat(index.named()).containsExactly(1, -1);
    }

    @Test
    @DisplayName("knows the capital of a country that has one")
    void capitals() {
        PlaceIndex index = PlaceIndex.of(CITIES, MORE, NAMES);

        assertThat(index.capital(Country.of("PE"))).isZero();
        assertThat(index.capital(Country.of("CL"))).isEqualTo(-1);
    }

    @Test
    @DisplayName("that the build has made is what loading would work out")
    void built() {
        PlaceIndex built = Objects.requireNonNull(PlaceIndex.built(), "no index: the build makes it in its phase process-classes");

        PlaceIndex worked = PlaceIndex.of(CityTable.content("cities.tsv"), CityTable.content("more-places.tsv"), Gazetteer.rows(CityTable
                .content("names.tsv")));

        assertThat(built).usingRecursiveComparison().isEqualTo(worked);
    }
}
