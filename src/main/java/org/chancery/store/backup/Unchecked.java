package org.chancery.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Work on files inside a callback that knows no failure of files. */
final class Unchecked {
    private Unchecked() {}

    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    static void run(Work work) {
        try {
            work.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
