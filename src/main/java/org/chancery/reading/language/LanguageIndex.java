package org.chancery.reading.language;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.index.IndexFile;
import org.chancery.index.IndexWriter;

/**
 * A language as the build has worked it out: its lexicon files as arrays, and its other files as they are, since to ask the program for one
 * that a language does not have would open every library.
 */
final class LanguageIndex {
    /** Of the file; to be raised when that changes. */
    static final int FORM = 1;

    private final Map<String, byte[]> files = new HashMap<>();
    private final LexiconIndex lexicon;

    LanguageIndex(IndexFile in) {
        for (String file : Language.OTHER_FILES)
            files.put(file, in.bytes());
        lexicon = new LexiconIndex(in);
    }

    /** The rows of one of {@link Language#OTHER_FILES}. */
    List<String[]> rows(String file) {
        byte[] content = files.get(file);
        return content == null ? List.of() : LanguageSource.rows(content);
    }

    LexiconIndex lexicon() {
        return lexicon;
    }

    /** @param source without an index */
    static void write(String code, LanguageSource source, IndexWriter out) {
        for (String file : Language.OTHER_FILES) {
            StringBuilder rows = new StringBuilder();
            for (String[] row : source.rows(file))
                rows.append(String.join("\t", row)).append('\n');
            out.bytes(rows.toString().getBytes(StandardCharsets.UTF_8));
        }
        Language.load(code, source).lexicon().write(out);
    }
}
