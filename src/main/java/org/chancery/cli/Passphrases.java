package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.store.seal.Passphrase;
import org.jspecify.annotations.Nullable;

/** Where passphrases come from: the first line of a file, the environment, or somebody who types. Never an argument. */
record Passphrases(Root root) {
    static final String VARIABLE = "CHANCERY_PASSPHRASE";

    /** Of the file, else of the environment; null if there is neither. The caller wipes it. */
    @Nullable
    Passphrase given(@Nullable Path file, String variable) {
        if (file != null) {
            return Passphrase.of(SecretFile.firstLine(file));
        }
        return root.surroundings().secrets().ofVariable(variable).filter(text -> text.length > 0).map(Passphrase::of).orElse(null);
    }

    /** As typed without being shown; null if nobody is there or nothing was typed. The caller wipes it. */
    @Nullable
    Passphrase typed(String prompt) {
        return root.surroundings().secrets().typed(prompt).filter(text -> text.length > 0).map(Passphrase::of).orElse(null);
    }
}
