package org.chancery.reading.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the data files of a language lie: in the program itself or in a folder. */
public interface LanguageSource {

    /** The rows of a file, without comments and empty lines, cut at tabs; none when there is no such file. */
    List<String[]> rows(String file);

    /** The languages that come with the program, ISO 639-1, as languages.tsv lists them. */
    static List<String> codes() {
        return bundled("languages.tsv", "").stream().map(row -> row[0]).toList();
    }

    /** The data that come with the program, by ISO 639-1 code. */
    static LanguageSource bundled(String code) {
        return file -> bundled(file, code + "/");
    }

    private static List<String[]> bundled(String file, String folder) {
        String path = "/org/chancery/reading/lang/" + folder + file;
        try (InputStream in = LanguageSource.class.getResourceAsStream(path)) {
            return in == null ? List.of() : rows(in);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** A language that lies in a folder. */
    static LanguageSource folder(Path folder) {
        return file -> {
            Path path = folder.resolve(file);
            if (!Files.exists(path))
                return List.of();
            try (InputStream in = Files.newInputStream(path)) {
                return rows(in);
            } catch (IOException e) {
                throw new UncheckedIOException(path.toString(), e);
            }
        };
    }

    private static List<String[]> rows(InputStream in) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return reader.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').map(line -> line.split("\t"))
                .toList();
    }
}
