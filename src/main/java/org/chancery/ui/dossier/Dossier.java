package org.chancery.ui.dossier;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Citation;
import org.chancery.agenda.DateLedger;
import org.chancery.agenda.DepartureLog.Departed;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.LedgerLine;
import org.chancery.agenda.Recurrence;
import org.chancery.agenda.Series;
import org.chancery.agenda.SeriesId;
import org.chancery.article.ArticleId;
import org.chancery.article.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of an event shows, read in one go.
 *
 * @param recurrence
 *            how it repeats; null if it takes place once
 */
record Dossier(DiplomaticEvent event, DateLedger ledger, @Nullable Series series, List<EventOutline> editions, List<Source> sources,
        Map<ArticleId, String> texts, List<Departed> departures, @Nullable Recurrence recurrence) {

    /** The words that prove a line of the ledger, in their sentence; null for a claim by hand. */
    @Nullable
    Quote quote(LedgerLine line) {
        Passage passage = Parts.proof(line);
        if (passage == null) {
            return null;
        }
        String text = line.source() == null ? null : texts.get(line.source().id());
        return text == null ? Quote.of(passage) : Quote.of(passage, text);
    }

    /** @param passages how many claims of the event rest on it */
    record Source(Citation article, int passages) {}

    static Optional<Dossier> read(EventId id, DossierServices services) {
        return services.events().find(id).map(event -> of(event, services));
    }

    private static Dossier of(DiplomaticEvent event, DossierServices services) {
        SeriesId id = event.facts().series();
        Series series = id == null ? null : services.series().find(id).orElse(null);
        List<EventOutline> editions = id == null ? List.of() : services.events().editions(id);
        List<Source> sources = sources(event);
        Map<ArticleId, String> texts = new HashMap<>();
        sources.forEach(s -> services.articles().find(s.article().id()).ifPresent(a -> texts.put(a.id(), a.text())));
        return new Dossier(event, event.ledger(), series, editions, sources, texts, services.departures().of(event.id()), services.events()
                .recurrence(event.id()).orElse(null));
    }

    private static List<Source> sources(DiplomaticEvent event) {
        Map<Citation, Integer> count = new LinkedHashMap<>();
        event.attestations().stream().map(a -> a.source()).filter(java.util.Objects::nonNull).forEach(s -> count.merge(s, 1, Integer::sum));
        return count.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
    }
}
