package org.chancery.ui.shell;

import java.util.UUID;

import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Target;
import org.jspecify.annotations.Nullable;

/** Where the user is: what the middle of the window shows. */
sealed interface Place {

    /** A place of the side bar, with what is to be in sight there. */
    record At(Destination destination, @Nullable Target target) implements Place {}

    /** An event's page. */
    record Dossier(UUID event) implements Place {}

    /** The page of an empty store. */
    record First() implements Place {}

    static Place at(Destination destination) {
        return new At(destination, null);
    }
}
