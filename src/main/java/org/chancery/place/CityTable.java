package org.chancery.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A file of cities, of which a row becomes a {@link City} only when somebody asks for it: most texts name a few of the many. */
final class CityTable {
    static final int NAME = 1;
    static final int CLASS = 3;
    static final int ALSO = 8;
    static final int LAST_NAME = 11;

    private static final Map<String, ZoneId> ZONES = new ConcurrentHashMap<>();
    private static final Map<String, Country> COUNTRIES = new ConcurrentHashMap<>();

    private final byte[] bytes;
    private final int[] starts;
    private final @Nullable City[] made;

    /** @param starts where each row begins, and behind the last the end */
    CityTable(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
        made = new City[starts.length - 1];
    }

    static byte[] content(String file) {
        try (InputStream in = CityTable.class.getResourceAsStream(file)) {
            if (in == null)
                throw new IllegalStateException("the program lacks its file " + file);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    int rows() {
        return made.length;
    }

    /** The city of a row, made when it is first asked for. */
    City city(int row) {
        City known = made[row];
        if (known != null)
            return known;
        String[] c = columns(row);
        City city = new City(Integer.parseInt(c[0]), c[NAME], COUNTRIES.computeIfAbsent(c[2], Country::of), Integer.parseInt(c[4]),
                c[CLASS].equals("PPLC"), new Coordinates(Double.parseDouble(c[5]), Double.parseDouble(c[6])),
                ZONES.computeIfAbsent(c[7], ZoneId::of));
        made[row] = city;
        return city;
    }

    private String[] columns(int row) {
        int end = starts[row];
        while (end < bytes.length && bytes[end] != '\n')
            end++;
        return new String(bytes, starts[row], end - starts[row], StandardCharsets.UTF_8).split("\t", -1);
    }

    /** Every name of a row, as the file has it. */
    List<String> namesOf(int row) {
        String[] c = columns(row);
        List<String> out = new ArrayList<>();
        out.add(c[NAME]);
        out.addAll(List.of(c[ALSO].split("\\|")));
        for (int i = ALSO + 1; i <= Math.min(LAST_NAME, c.length - 1); i++)
            out.add(c[i]);
        return out;
    }

    /** The GeoNames id of a row, read without making its city. */
    int id(int row) {
        int id = 0;
        for (int i = starts[row]; bytes[i] != '\t'; i++)
            id = 10 * id + bytes[i] - '0';
        return id;
    }

    /** The two letters of the country code of a row as one number if that is a capital, else 0; read without making its city. */
    int capitalOf(int row) {
        int i = starts[row];
        int land = 0;
        for (int column = 0; column < CLASS; i++) {
            if (bytes[i] == '\t') {
                column++;
                land = column == CLASS - 1 ? i + 1 : land;
            }
        }
        boolean capital = bytes[i] == 'P' && bytes[i + 1] == 'P' && bytes[i + 2] == 'L' && bytes[i + 3] == 'C' && bytes[i + 4] == '\t';
        return capital ? bytes[land] << Byte.SIZE | bytes[land + 1] : 0;
    }
}
