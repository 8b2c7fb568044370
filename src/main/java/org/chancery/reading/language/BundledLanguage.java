package org.chancery.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.index.IndexFile;
import org.chancery.index.IndexWriter;
import org.jspecify.annotations.Nullable;

/** A language that comes with the program. */
record BundledLanguage(String code) implements LanguageSource {
    private static final String FOLDER = "/org/chancery/reading/lang/";
    private static final String INDEX = "language.index";

    @Override
    public List<String[]> rows(String file) {
        return rows(file, code + "/");
    }

    static List<String[]> rows(String file, String folder) {
        String path = FOLDER + folder + file;
        try (InputStream in = LanguageSource.class.getResourceAsStream(path)) {
            return in == null ? List.of() : LanguageSource.rows(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    @Override
    public @Nullable LanguageIndex index() {
        IndexFile in = IndexFile.in(FOLDER + code + "/", INDEX, LanguageIndex.FORM);
        return in == null ? null : new LanguageIndex(in);
    }

    /** Works the language out and writes the result beside its files in that folder of resources. */
    void writeIndex(Path resources) throws IOException {
        IndexWriter out = new IndexWriter(LanguageIndex.FORM);
        LanguageIndex.write(code, this::rows, out);
        out.write(resources.resolve(FOLDER.substring(1) + code).resolve(INDEX));
    }
}
