package org.chancery.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The words of tables, which are data. */
final class TableData {
    private TableData() {}

    /** The rows of a file of ours; lines that begin with a hash are for its reader. */
    static List<String[]> rows(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Objects.requireNonNull(TableData.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').map(line -> line.split("\t")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Letters and digits alone, in small letters, so that {@code Start date}, {@code start_date} and {@code startDate} are one. */
    static String fold(String text) {
        StringBuilder out = new StringBuilder();
        text.toLowerCase(Locale.ROOT).replace('\u0451', '\u0435').codePoints().filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
