package org.chancery.publishing;

import java.util.Arrays;
import java.util.Optional;
import org.chancery.agenda.KeptPasswords;
import org.chancery.agenda.Publication;
import org.jspecify.annotations.Nullable;

/** Takes the password that somebody gave, else the one that is kept, else asks; and keeps what the server accepted, if that is wanted. */
public final class KeepingPasswords implements Passwords {
    private final KeptPasswords kept;
    private final Passwords given;
    private final Passwords asked;
    private final boolean keep;
    private char @Nullable [] used;

    /**
     * @param given
     *            taken before one that is kept
     * @param asked
     *            taken if none is kept, or if another is to be kept in its place
     * @param keep
     *            whether the one that is given or asked for is kept once the server has accepted it
     */
    public KeepingPasswords(KeptPasswords kept, Passwords given, Passwords asked, boolean keep) {
        this.kept = kept;
        this.given = given;
        this.asked = asked;
        this.keep = keep;
    }

    @Override
    public Optional<char[]> of(Publication publication) {
        if (!keep) {
            return given.of(publication).or(() -> kept.find(publication)).or(() -> asked.of(publication));
        }
        Optional<char[]> found = given.of(publication).or(() -> asked.of(publication));
        used = found.map(char[]::clone).orElse(null);
        return found;
    }

    @Override
    public void ended(Publication publication, boolean accepted) {
        char[] password = used;
        used = null;
        if (password == null) {
            return;
        }
        try {
            if (accepted) {
                kept.keep(publication, password);
            }
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
