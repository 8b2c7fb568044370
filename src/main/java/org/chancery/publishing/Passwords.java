package org.chancery.publishing;

import java.util.Optional;
import org.chancery.agenda.Publication;

/** Where the password of a publication comes from when a run needs it. */
@FunctionalInterface
public interface Passwords {

    /** Overwritten after use; empty if there is none. */
    Optional<char[]> of(Publication publication);
}
