package org.chancery.ui.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Citation;
import org.chancery.agenda.DateLedger;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.Series;
import org.chancery.agenda.SeriesId;
import org.jspecify.annotations.Nullable;

/** Everything that the page of an event shows, read in one go. */
record Dossier(DiplomaticEvent event, DateLedger ledger, @Nullable Series series, List<EventOutline> editions, List<Source> sources) {

    /** @param passages how many claims of the event rest on it */
    record Source(Citation article, int passages) {}

    static Optional<Dossier> read(EventId id, DossierServices services) {
        return services.events().find(id).map(event -> of(event, services));
    }

    private static Dossier of(DiplomaticEvent event, DossierServices services) {
        SeriesId id = event.facts().series();
        Series series = id == null ? null : services.series().find(id).orElse(null);
        List<EventOutline> editions = id == null ? List.of() : services.events().editions(id);
        return new Dossier(event, event.ledger(), series, editions, sources(event));
    }

    private static List<Source> sources(DiplomaticEvent event) {
        Map<Citation, Integer> count = new LinkedHashMap<>();
        event.attestations().stream().map(a -> a.source()).filter(java.util.Objects::nonNull).forEach(s -> count.merge(s, 1, Integer::sum));
        return count.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
    }
}
