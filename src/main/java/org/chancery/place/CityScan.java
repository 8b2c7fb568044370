package org.chancery.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Goes through a file of cities once and notes where each row begins and the hash of each of its names. */
final class CityScan {
    /** Letters of two bytes in UTF-8. */
    private static final int TWO_BYTES = 0x800;
    private static final char SLOW = '\uFFFF';

    private final byte[] bytes;
    private final NameIndex.Gathered names;
    private final int first;
    private final char[] folded = new char[TWO_BYTES];
    private int[] starts = new int[1 << 15];
    private int rows;

    /** @param first number of the first row */
    CityScan(byte[] bytes, int first, NameIndex.Gathered names) {
        this.bytes = bytes;
        this.first = first;
        this.names = names;
    }

    /** Where each row begins, and behind the last the end; each name, folded, goes to the gathered ones as its hash with the row's number. */
    int[] starts() {
        int at = endOfLine(0) + 1;
        while (at < bytes.length) {
            int end = endOfLine(at);
            if (end > at && bytes[at] != '#') {
                row(at);
                names(at, end);
            }
            at = end + 1;
        }
        row(bytes.length);
        return Arrays.copyOf(starts, rows);
    }

    private void row(int start) {
        if (rows == starts.length)
            starts = Arrays.copyOf(starts, 2 * rows);
        starts[rows++] = start;
    }

    private int endOfLine(int from) {
        int i = from;
        while (i < bytes.length && bytes[i] != '\n')
            i++;
        return i;
    }

    private void names(int from, int end) {
        int column = 0;
        int start = from;
        for (int i = from; i <= end; i++) {
            boolean tab = i == end || bytes[i] == '\t';
            if (!tab && !(column == CityTable.ALSO && bytes[i] == '|'))
                continue;
            boolean name = column == CityTable.NAME || column >= CityTable.ALSO && column <= CityTable.LAST_NAME;
            if (name && i > start)
                names.add(hash(start, i), first + rows - 1);
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
}
