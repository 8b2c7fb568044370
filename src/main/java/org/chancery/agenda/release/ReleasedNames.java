package org.chancery.agenda.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Author;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.PartyRepository;
import org.chancery.agenda.Series;
import org.chancery.agenda.SeriesId;
import org.chancery.agenda.SeriesRepository;
import org.chancery.party.Party;
import org.chancery.party.PartyId;

/**
 * Parties and series as the events name them that went through, and not as the store has come to know them: an abbreviation or an office may
 * be known only from what the audience may not see.
 */
final class ReleasedNames {
    private final Map<PartyId, Party> parties = new HashMap<>();
    private final Map<SeriesId, Series> series = new HashMap<>();

    void note(DiplomaticEvent event) {
        event.facts().participations().forEach(one -> parties.put(one.party().id(), one.party()));
        event.attestations().forEach(claim -> {
            if (claim.claim() instanceof Claim.InSeries(SeriesId id, String name) && id != null) {
                series.put(id, new Series(id, name));
            }
        });
    }

    PartyRepository parties() {
        return new PartyRepository() {
            @Override
            public Optional<Party> find(PartyId id) {
                return Optional.ofNullable(parties.get(id));
            }

            @Override
            public List<Counted> all() {
                throw new UnsupportedOperationException("a release tells of no party but those that its events name");
            }

            @Override
            public void save(Party party, Author who) {
                throw new UnsupportedOperationException("a release changes nothing");
            }

            @Override
            public List<EventOutline> eventsOf(PartyId id) {
                throw new UnsupportedOperationException("a release hands over whole events");
            }
        };
    }

    SeriesRepository series() {
        return new SeriesRepository() {
            @Override
            public Optional<Series> find(SeriesId id) {
                return Optional.ofNullable(series.get(id));
            }

            @Override
            public List<Counted> all() {
                throw new UnsupportedOperationException("a release tells of no series but those that its events name");
            }
        };
    }
}
