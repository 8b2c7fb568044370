package org.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.agenda.Publication;
import org.chancery.publishing.Passwords;
import org.jspecify.annotations.Nullable;

/** The password of a run: the first line of a file, else of the environment, else as typed. Never an argument, and never kept. */
record PublicationPasswords(Root root, @Nullable Path file) implements Passwords {
    static final String VARIABLE = "CHANCERY_PUBLISH_PASSWORD";

    @Override
    public Optional<char[]> of(Publication publication) {
        if (file != null) {
            return Optional.of(SecretFile.firstLine(file));
        }
        Secrets secrets = root.surroundings().secrets();
        return secrets.ofVariable(VARIABLE).filter(text -> text.length > 0).or(() -> secrets.typed(root.messages().text("publish.password",
                String.valueOf(publication.user()), publication.target().text())).filter(text -> text.length > 0));
    }
}
