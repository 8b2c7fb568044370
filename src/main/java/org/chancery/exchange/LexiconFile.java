package org.chancery.exchange;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.agenda.DeskWord;
import org.chancery.output.FileOut;

/**
 * The desk's words as a file in the format of the reader's own data: class, spellings parted by {@code |}, attributes parted by {@code ;},
 * with tabs between. The attribute {@code language} says to which language a row belongs.
 */
public final class LexiconFile {
    private static final String LANGUAGE = "language";
    private static final String HEAD = "# Words that this desk taught the reader: class, spellings, attributes.";

    private LexiconFile() {}

    /** One word as a row. */
    public static String row(DeskWord word) {
        String attributes = word.attributeText();
        return word.sort().name() + "\t" + String.join("|", word.spellings()) + "\t" + attributes + (attributes.isEmpty() ? "" : ";")
                + LANGUAGE + "=" + word.language();
    }

    /** @throws org.chancery.agenda.ChanceryFailure.UnwritableOutput if it cannot be written; what stood there is as it was */
    public static void write(Path file, List<DeskWord> words) {
        FileOut.write(file, out -> {
            out.write(HEAD + "\n");
            for (DeskWord word : words) {
                out.write(row(word) + "\n");
            }
        });
    }

    /** @throws UnreadableInput if it cannot be read, or with the line that is no row of a word */
    public static List<DeskWord> read(Path file) {
        List<DeskWord> words = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 ? lines.get(i).replace("\uFEFF", "") : lines.get(i);
            if (!line.isBlank() && line.charAt(0) != '#') {
                words.add(word(line, file.toString(), i + 1));
            }
        }
        return words;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException broken) {
            throw new UnreadableInput(file.toString(), 0, InputFault.BROKEN_TEXT, broken);
        } catch (IOException broken) {
            throw UnreadableInput.of(file.toString(), broken);
        }
    }

    private static DeskWord word(String line, String file, int number) {
        String[] columns = line.split("\t");
        try {
            if (columns.length != 3) {
                throw new IllegalArgumentException("not three columns");
            }
            Map<String, String> attributes = DeskWord.attributes(columns[2]);
            String language = attributes.remove(LANGUAGE);
            if (language == null) {
                throw new IllegalArgumentException("no language");
            }
            return new DeskWord(DeskWord.Sort.valueOf(columns[0].strip()), language, List.of(columns[1].split("\\|")), attributes);
        } catch (IllegalArgumentException wrong) {
            throw new UnreadableInput(file, number, InputFault.NO_WORD, wrong);
        }
    }
}
