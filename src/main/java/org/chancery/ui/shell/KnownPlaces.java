package org.chancery.ui.shell;

import org.chancery.place.City;
import org.chancery.place.Gazetteer;
import org.chancery.place.Venue;
import org.chancery.ui.dossier.VenueLookup;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** Places by the gazetteer, which is read once in the background, when it is going to be needed; until it is there nothing is known. */
final class KnownPlaces implements VenueLookup {
    private final ViewContext context;
    private boolean begun;
    private volatile @Nullable Gazetteer gazetteer;

    KnownPlaces(ViewContext context) {
        this.context = context;
    }

    @Override
    public void prepare() {
        if (!begun) {
            begun = true;
            context.tasks().run(progress -> Gazetteer.load(), loaded -> gazetteer = loaded, context.notices()::fail);
        }
    }

    @Override
    public @Nullable Venue complete(Venue typed) {
        Gazetteer known = gazetteer;
        if (known == null || typed.city() == null) {
            return null;
        }
        City city = known.find(typed.city(), typed.country());
        if (city == null) {
            return null;
        }
        Venue found = known.venue(city, context.today());
        return new Venue(typed.city(), found.country(), typed.building(), found.coordinates(), found.zone());
    }
}
