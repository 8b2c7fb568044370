package org.chancery.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Page;
import org.jspecify.annotations.Nullable;

/** The pages of a window, each made when it is first shown. */
final class Pages {

    private final Map<Destination, Supplier<Page>> makers;
    private final Map<Destination, Page> made = new EnumMap<>(Destination.class);
    private final Supplier<Page> dossierMaker;
    private @Nullable Page dossier;

    Pages(Map<Destination, Supplier<Page>> makers, Supplier<Page> dossierMaker) {
        this.makers = makers;
        this.dossierMaker = dossierMaker;
    }

    Page at(Destination destination) {
        Page known = made.get(destination);
        if (known == null) {
            Supplier<Page> maker = makers.get(destination);
            if (maker == null) {
                throw new IllegalStateException("no page for " + destination);
            }
            known = maker.get();
            made.put(destination, known);
        }
        return known;
    }

    Page dossier() {
        Page known = dossier;
        if (known == null) {
            known = dossierMaker.get();
            dossier = known;
        }
        return known;
    }
}
