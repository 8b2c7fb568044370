package org.chancery.ui.dossier;

import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/** Finds what a gazetteer knows of a typed place. */
@FunctionalInterface
public interface VenueLookup {

    /** Told when somebody begins to type, so that what is needed can be read meanwhile. On JavaFX's thread. */
    default void prepare() {}

    /** The venue with country, coordinates and zone as far as they are known; null if the place is not. */
    @Nullable
    Venue complete(Venue typed);
}
