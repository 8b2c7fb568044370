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

/**
 * A file of cities, of which a row becomes a {@link City} only when somebody asks for it: most texts name a few of the many. Loading notes
 * where each row begins and the hash of each of its names.
 */
final class CityTable {
    private static final int NAME = 1;
    private static final int CLASS = 3;
    private static final int ALSO = 8;
    private static final int LAST_NAME = 11;

    private static final Map<String, ZoneId> ZONES = new ConcurrentHashMap<>();
    private static final Map<String, Country> COUNTRIES = new ConcurrentHashMap<>();

    /** Letters of two bytes in UTF-8. */
    private static final int TWO_BYTES = 0x800;
    private static final char SLOW = '\uFFFF';

    private final byte[] bytes;
    private final char[] folded = new char[TWO_BYTES];
    private final int[] starts;
    private final @Nullable City[] made;
    private int rows;

    /** @param named takes each name, folded, as its hash with the number of its row */
    CityTable(String file, NameSink named) {
        try (InputStream in = CityTable.class.getResourceAsStream(file)) {
            if (in == null)
                throw new IllegalStateException("the program lacks its file " + file);
            bytes = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        starts = new int[lines() + 1];
        scan(named);
        made = new City[rows];
    }

    /** Takes the hash of a folded name and the row that has it. */
    interface NameSink {
        void name(int hash, int row);
    }

    private int lines() {
        int count = 1;
        for (byte b : bytes) {
            if (b == '\n')
                count++;
        }
        return count;
    }

    private void scan(NameSink named) {
        int at = endOfLine(0) + 1;
        while (at < bytes.length) {
            int end = endOfLine(at);
            if (end > at && bytes[at] != '#') {
                starts[rows] = at;
                names(at, end, named);
                rows++;
            }
            at = end + 1;
        }
        starts[rows] = bytes.length;
    }

    private int endOfLine(int from) {
        int i = from;
        while (i < bytes.length && bytes[i] != '\n')
            i++;
        return i;
    }

    private void names(int from, int end, NameSink named) {
        int column = 0;
        int start = from;
        for (int i = from; i <= end; i++) {
            boolean tab = i == end || bytes[i] == '\t';
            if (!tab && !(column == ALSO && bytes[i] == '|'))
                continue;
            boolean name = column == NAME || column >= ALSO && column <= LAST_NAME;
            if (name && i > start)
                named.name(hash(start, i), rows);
            start = i + 1;
            if (tab)
                column++;
        }
    }

    /** The hash of the folded name in these bytes, letter by letter where each letter is folded by itself. */
    private int hash(int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            int c = bytes[i];
            if (c < 0) {
                boolean two = (c & 0xE0) == 0xC0 && i + 1 < to;
                c = two ? letter((c & 0x1F) << 6 | bytes[++i] & 0x3F) : 0;
                if (c == 0)
                    return Gazetteer.fold(new String(bytes, from, to - from, StandardCharsets.UTF_8)).hashCode();
                hash = 31 * hash + c;
            } else {
                hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            }
        }
        return hash;
    }

    /** The folded form of a letter beyond ASCII, or 0 where it is not one letter. */
    private int letter(int c) {
        if (folded[c] == 0) {
            String plain = Gazetteer.fold(Character.toString(c));
            folded[c] = plain.length() == 1 ? plain.charAt(0) : SLOW;
        }
        return folded[c] == SLOW ? 0 : folded[c];
    }

    int rows() {
        return rows;
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
        int end = endOfLine(starts[row]);
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

    /** The country code of a row if that is a capital, else null; read without making its city. */
    @Nullable
    String capitalOf(int row) {
        int i = starts[row];
        int land = 0;
        for (int column = 0; column < CLASS; i++) {
            if (bytes[i] == '\t') {
                column++;
                land = column == CLASS - 1 ? i + 1 : land;
            }
        }
        boolean capital = bytes[i] == 'P' && bytes[i + 1] == 'P' && bytes[i + 2] == 'L' && bytes[i + 3] == 'C' && bytes[i + 4] == '\t';
        return capital ? new String(bytes, land, 2, StandardCharsets.US_ASCII) : null;
    }
}
