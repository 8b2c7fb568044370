package org.chancery.reading.language;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.index.IndexFile;
import org.chancery.index.IndexWriter;
import org.jspecify.annotations.Nullable;

/** Strings by number, of which each is made when it is first asked for. */
final class StringPool {
    private final byte[] bytes;
    private final int[] starts;
    private final @Nullable String[] made;

    /** @param starts where each string begins, in UTF-8, and behind the last the end */
    private StringPool(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
        made = new String[starts.length - 1];
    }

    /** Numbers strings as they come, equal ones alike. */
    static final class Gathered {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int number(String string) {
            return numbers.computeIfAbsent(string, k -> numbers.size());
        }

        StringPool pool() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int[] starts = new int[numbers.size() + 1];
            int i = 0;
            for (String string : numbers.keySet()) {
                bytes.writeBytes(string.getBytes(StandardCharsets.UTF_8));
                starts[++i] = bytes.size();
            }
            return new StringPool(bytes.toByteArray(), starts);
        }
    }

    String get(int number) {
        String known = made[number];
        if (known == null) {
            known = new String(bytes, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
            made[number] = known;
        }
        return known;
    }

    static StringPool read(IndexFile in) {
        return new StringPool(in.bytes(), in.numbers());
    }

    void write(IndexWriter out) {
        out.bytes(bytes).numbers(starts);
    }
}
