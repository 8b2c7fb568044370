package org.chancery.publishing;

import java.util.Optional;
import org.chancery.agenda.Publication;

/** Where the password of a publication comes from when a run needs it. */
@FunctionalInterface
public interface Passwords {

    /** Overwritten after use; empty if there is none. */
    Optional<char[]> of(Publication publication);

    /** @param accepted whether the server took what was sent under that password; false also if the run was cancelled */
    default void ended(Publication publication, boolean accepted) {}
}
