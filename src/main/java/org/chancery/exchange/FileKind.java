package org.chancery.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;

/** What a file with events is, by what it holds and, where that does not tell, by its ending. Kinds are asked in their order. */
public enum FileKind {
    /** iCalendar, in whichever of its forms. */
    CALENDAR {
        @Override
        boolean is(String beginning, String name) {
            return beginning.startsWith("[") || beginning.startsWith("<") || beginning.regionMatches(true, 0, "BEGIN:", 0, 6);
        }
    },
    /** Rows of a spreadsheet. */
    TABLE {
        @Override
        boolean is(String beginning, String name) {
            return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab") || name.endsWith(".txt") && beginning.indexOf(
                    '\t') > 0;
        }
    };

    private static final int LOOKED_AT = 4_096;

    /** @param beginning of the file, without mark, zeros and white space before it; @param name in small letters */
    abstract boolean is(String beginning, String name);

    /**
     * The kind of a file; a calendar, which then says what is wrong, where nothing tells.
     *
     * @throws UnreadableInput
     *             if the file cannot be read
     */
    public static FileKind of(Path file) {
        String beginning = beginning(file);
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (kind.is(beginning, name)) {
                return kind;
            }
        }
        return CALENDAR;
    }

    /** Of UTF-16, which is written here as if it were Latin, the zeros are left out. */
    private static String beginning(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1).replace("\0", "");
            int at = 0;
            while (at < text.length() && (text.charAt(at) <= ' ' || "\u00EF\u00BB\u00BF\u00FE\u00FF".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            return text.substring(at);
        } catch (IOException broken) {
            throw UnreadableInput.of(file.toString(), broken);
        }
    }
}
