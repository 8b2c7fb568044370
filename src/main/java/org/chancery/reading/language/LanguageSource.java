package org.chancery.reading.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the data files of a language lie: in the program itself or in a folder. */
public interface LanguageSource {

    /** The rows of a file, without comments and empty lines, cut at tabs; none when there is no such file. */
    List<String[]> rows(String file);

    /** The language as the build has worked it out, or null where only its files are. */
    default @Nullable LanguageIndex index() {
        return null;
    }

    /** The languages that come with the program, ISO 639-1, as languages.tsv lists them. */
    static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (String[] row : BundledLanguage.rows("languages.tsv", ""))
            codes.add(row[0]);
        return codes;
    }

    /** The data that come with the program, by ISO 639-1 code. */
    static LanguageSource bundled(String code) {
        return new BundledLanguage(code);
    }

    /** Works out, at build time, the lexicons of the languages that come with the program, and writes them to that folder of resources. */
    static void writeIndexes(Path resources) throws IOException {
        for (String code : codes())
            new BundledLanguage(code).writeIndex(resources);
    }

    /** A language that lies in a folder. */
    static LanguageSource folder(Path folder) {
        return file -> {
            Path path = folder.resolve(file);
            if (!Files.exists(path))
                return List.of();
            try {
                return rows(Files.readAllBytes(path));
            } catch (IOException e) {
                throw new UncheckedIOException(path.toString(), e);
            }
        };
    }

    /** The rows of the content of a file. */
    static List<String[]> rows(byte[] content) {
        List<String[]> rows = new ArrayList<>();
        String all = new String(content, StandardCharsets.UTF_8);
        int end;
        for (int at = 0; at < all.length(); at = end + 1) {
            end = all.indexOf('\n', at);
            if (end < 0)
                end = all.length();
            String line = all.substring(at, end > at && all.charAt(end - 1) == '\r' ? end - 1 : end);
            if (!line.startsWith("#") && !line.isBlank())
                rows.add(line.split("\t"));
        }
        return rows;
    }
}
