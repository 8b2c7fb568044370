package org.chancery.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.chancery.agenda.DeskWord;
import org.chancery.exchange.LexiconFile;
import org.chancery.reading.DeskLexicon;
import org.chancery.ui.preferences.TaughtWords;

/** The desk's lexicon as the settings show it. */
record WordsOfDesk(DeskLexicon lexicon) implements TaughtWords {
    @Override
    public List<DeskWord> all() {
        return lexicon.words();
    }

    @Override
    public void forget(DeskWord word) {
        lexicon.forget(word);
    }

    @Override
    public void write(Path file) {
        LexiconFile.write(file, lexicon.words());
    }
}
