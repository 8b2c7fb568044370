package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.agenda.DeskWord;
import org.chancery.exchange.LexiconFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The words that the desk taught the reader: prints them, writes them to a file, or learns those of a file. */
@Command(name = "lexicon")
final class LexiconCommand implements Callable<Integer> {
    private final Root root;

    @Option(names = "--add", paramLabel = "FILE")
    private @Nullable Path added;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    LexiconCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (OpenStore store = root.open()) {
            if (added != null) {
                List<DeskWord> words = LexiconFile.read(added);
                store.lexicon().save(words);
                root.remark(root.messages().count("cli.lexicon.learnt", words.size()));
            }
            List<DeskWord> all = store.lexicon().all();
            if (out != null) {
                LexiconFile.write(out, all);
            } else if (all.isEmpty()) {
                root.remark(root.messages().text("cli.lexicon.none"));
            } else {
                all.forEach(word -> root.say(LexiconFile.row(word)));
            }
        }
        return ExitStatus.DONE.code();
    }
}
