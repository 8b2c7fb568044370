package org.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.agenda.KeptPasswords;
import org.chancery.agenda.Publication;
import org.chancery.publishing.KeepingPasswords;
import org.chancery.publishing.Passwords;
import org.jspecify.annotations.Nullable;

/** Where the password of a run comes from: the first line of a file, else the environment, else what is kept, else as typed. Never an argument. */
record PublicationPasswords(Root root, @Nullable Path file) {
    static final String VARIABLE = "CHANCERY_PUBLISH_PASSWORD";

    /** @param keep whether the one that is used is kept in the store from now on */
    Passwords from(KeptPasswords kept, boolean keep) {
        return new KeepingPasswords(kept, publication -> given(), this::typed, keep);
    }

    private Optional<char[]> given() {
        return file != null ? Optional.of(SecretFile.firstLine(file)) : root.surroundings().secrets().ofVariable(VARIABLE).filter(
                text -> text.length > 0);
    }

    private Optional<char[]> typed(Publication publication) {
        return root.surroundings().secrets().typed(root.messages().text("publish.password", String.valueOf(publication.user()), publication
                .target().text())).filter(text -> text.length > 0);
    }
}
