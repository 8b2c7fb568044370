package org.chancery.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.index.IndexFile;
import org.chancery.index.IndexWriter;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the files of cities bear a name, and which are capitals. The build works it out; without that, loading does. Rows are numbered
 * through both files.
 *
 * @param cities   where each row of the first file begins, and behind the last the end
 * @param more     the same of the second
 * @param named    of each row of names.tsv the city's; -1 if there is none
 * @param lands    the codes of countries with a capital, as numbers, in their order
 * @param capitals their rows
 */
record PlaceIndex(NameIndex names, int[] cities, int[] more, int[] named, int[] lands, int[] capitals) {
    private static final int FORM = 1;
    private static final String FOLDER = "/org/chancery/place/";
    private static final String FILE = "places.index";
    private static final int NONE = -1;

    static @Nullable PlaceIndex built() {
        IndexFile in = IndexFile.in(FOLDER, FILE, FORM);
        return in == null ? null : new PlaceIndex(NameIndex.read(in), in.numbers(), in.numbers(), in.numbers(), in.numbers(), in.numbers());
    }

    void write(Path resources) throws IOException {
        IndexWriter out = new IndexWriter(FORM);
        names.write(out);
        out.numbers(cities).numbers(more).numbers(named).numbers(lands).numbers(capitals);
        out.write(resources.resolve(FOLDER.substring(1) + FILE));
    }

    /** @param named the rows of names.tsv: GeoNames id, name */
    static PlaceIndex of(byte[] cities, byte[] more, List<String[]> named) {
        NameIndex.Gathered names = new NameIndex.Gathered();
        int[] first = new CityScan(cities, 0, names).starts();
        int[] second = new CityScan(more, first.length - 1, names).starts();
        int[] ids = named.stream().mapToInt(name -> Integer.parseInt(name[0])).sorted().distinct().toArray();
        int[] rows = new int[ids.length];
        Arrays.fill(rows, NONE);
        Map<Integer, Integer> capitals = new TreeMap<>();
        int row = 0;
        for (CityTable table : List.of(new CityTable(cities, first), new CityTable(more, second))) {
            for (int i = 0; i < table.rows(); i++, row++) {
                int at = Arrays.binarySearch(ids, table.id(i));
                if (at >= 0)
                    rows[at] = row;
                int land = table.capitalOf(i);
                if (land != 0)
                    capitals.putIfAbsent(land, row);
            }
        }
        int[] cityOf = named.stream().mapToInt(name -> rows[Arrays.binarySearch(ids, Integer.parseInt(name[0]))]).toArray();
        for (int i = 0; i < cityOf.length; i++) {
            if (cityOf[i] != NONE)
                names.add(Gazetteer.fold(named.get(i)[1]).hashCode(), cityOf[i]);
        }
        return new PlaceIndex(names.index(), first, second, cityOf, numbers(capitals.keySet()), numbers(capitals.values()));
    }

    private static int[] numbers(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The row of a country's capital, or -1. */
    int capital(Country country) {
        int at = Arrays.binarySearch(lands, country.code().charAt(0) << Byte.SIZE | country.code().charAt(1));
        return at < 0 ? NONE : capitals[at];
    }
}
