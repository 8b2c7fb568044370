package org.chancery.ui.preferences;

import java.nio.file.Path;
import java.util.List;
import org.chancery.agenda.DeskWord;

/** What the settings ask of the desk's lexicon. Each call waits for the store. */
public interface TaughtWords {
    List<DeskWord> all();

    void forget(DeskWord word);

    /** Writes all of them to a file in the format of the reader's own data. */
    void write(Path file);
}
