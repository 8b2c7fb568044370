package org.chancery.reading.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventProposal.Evidence;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.VisitKind;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.party.Organisation;
import org.chancery.place.City;
import org.chancery.place.Country;
import org.chancery.place.Gazetteer;
import org.chancery.place.Venue;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.language.Sentence;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.time.Direction;
import org.chancery.reading.time.TimeResolver;
import org.jspecify.annotations.Nullable;

/** Reads one typed line into an event: each known word by its class, whatever is left over is the name. */
final class LineReader {
    private final MarkedText text;
    private final List<Chunk> chunks;
    private final LocalDate today;
    private final Gazetteer gazetteer;
    private final Places places;
    private final SentenceView view;
    private final List<Evidence> parts = new ArrayList<>();
    private final boolean[] taken;
    private EventKind kind = EventKind.OTHER;
    private @Nullable VisitKind visitKind;
    private @Nullable String series;
    private @Nullable Level level;
    private int ordinal;
    private EventDate date = EventDate.UNKNOWN;
    private Places.@Nullable Spot spot;
    private int spotStrength;
    private final List<Country> countries = new ArrayList<>();
    private final List<Organisation> bodies = new ArrayList<>();

    LineReader(MarkedText text, List<Chunk> chunks, LocalDate today, Gazetteer gazetteer) {
        this.text = text;
        this.chunks = chunks;
        this.today = today;
        this.gazetteer = gazetteer;
        this.places = new Places(gazetteer, text, null);
        this.view = new SentenceView(text, new Sentence(0, 0, text.size(), 0), chunks);
        this.taken = new boolean[text.size()];
    }

    EventProposal read() {
        for (int i = 0; i < chunks.size(); i++) {
            switch (chunks.get(i)) {
                case Chunk.When when -> time(when);
                case Chunk.Body body -> body(body);
                case Chunk.Head head -> head(head);
                case Chunk.Word word -> word(word);
                case Chunk.Land land -> land(i, land);
                case Chunk.Who who -> word(who.from(), who.to());
                case Chunk.Deed deed -> word(deed.from(), deed.to());
                case Chunk.Other other -> other(i, other);
            }
        }
        return proposal();
    }

    private void part(ClaimField field, int from, int to) {
        parts.add(new Evidence(field, Passage.of(text.text(), text.token(from).start(), text.token(to - 1).end()), "line"));
    }

    private void time(Chunk.When when) {
        EventDate read = new TimeResolver(today).resolve(when.phrase(), Direction.AHEAD, false);
        if (read.isUnknown() || !date.isUnknown())
            return;
        date = read.withWords(text.slice(when.from(), when.to()));
        part(ClaimField.DATE, when.from(), when.to());
        for (int i = when.from(); i < when.to(); i++)
            taken[i] = true;
    }

    private void body(Chunk.Body body) {
        if (!body.entry().has("format"))
            bodies.add(Organisation.named(body.entry().lemma()));
        if (series == null)
            series = body.entry().lemma();
        part(ClaimField.SERIES, body.from(), body.to());
    }

    private void head(Chunk.Head head) {
        kind = Kinds.of(head.entry());
        word(head.from(), head.to());
        part(ClaimField.KIND, head.from(), head.to());
    }

    /** A phrase such as "ministerial" may be a noun of an event and tell the level too. */
    private void word(int from, int to) {
        for (int i = from; i < to; i++)
            level(i);
    }

    private void level(int token) {
        var match = text.match(token, WordClass.LEVEL);
        if (match == null || level != null)
            return;
        level = Level.valueOf(match.entry().get("v", "").toUpperCase(Locale.ROOT).replace('-', '_'));
        part(ClaimField.LEVEL, match.from(), match.to());
    }

    private void word(Chunk.Word word) {
        level(word.from());
        if (word.entry().type() == WordClass.ORDINAL) {
            ordinal = word.entry().number();
            part(ClaimField.ORDINAL, word.from(), word.to());
        }
        if (word.entry().type() == WordClass.VISIT_KIND) {
            visitKind = VisitKind.valueOf(word.entry().get("v", "").toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private void land(int i, Chunk.Land land) {
        Places.Spot here = land.adjective() ? null : places.at(view, i);
        boolean pair = view.sign(i + 1, "-") || view.sign(i - 1, "-");
        if (here != null && !pair && place(here, view.is(i - 1, WordClass.PREPOSITION) ? 3 : 2))
            return;
        Country country = Country.of(land.code());
        if (!countries.contains(country))
            countries.add(country);
        part(ClaimField.PARTICIPANTS, land.from(), land.to());
    }

    /** Keeps the likeliest place: after a preposition, a country or capital, any city. */
    private boolean place(Places.Spot found, int strength) {
        if (strength <= spotStrength)
            return false;
        spot = found;
        spotStrength = strength;
        return true;
    }

    private void other(int i, Chunk.Other other) {
        if (taken[other.from()])
            return;
        int number = text.language().ordinal(text.token(other.from()));
        if (number == 0 && i == 0)
            number = Roman.value(text.token(other.from()).text());
        if (number > 0) {
            ordinal = number;
            part(ClaimField.ORDINAL, other.from(), other.to());
            return;
        }
        boolean led = view.preposition(i - 1, "at") || view.preposition(i - 1, "to");
        Places.Spot here = places.at(view, i);
        if (here != null && here.city() != null)
            place(here, led ? 3 : 1);
    }

    private Venue venue() {
        if (spot == null)
            return Venue.UNKNOWN;
        Country country = spot.country() == null ? null : Country.of(spot.country());
        City city = spot.city() == null ? null : gazetteer.find(spot.city(), country);
        LocalDate first = date.earliestOrNull();
        part(ClaimField.PLACE, spot.from(), spot.to());
        for (int i = spot.from(); i < spot.to(); i++)
            taken[i] = true;
        return city == null ? Venue.of(spot.city(), country) : gazetteer.venue(city, first == null ? today : first);
    }

    private EventProposal proposal() {
        Venue venue = venue();
        if (kind == EventKind.VISIT && venue.country() != null && !countries.contains(venue.country()))
            countries.add(venue.country());
        if (kind == EventKind.SUMMIT && level == null)
            level = Level.HIGHEST;
        boolean close = date.bounds().map(w -> w.days() <= 31).orElse(false);
        EventStatus status = close ? EventStatus.SCHEDULED : EventStatus.PLANNED;
        Map<ClaimField, Double> sure = new EnumMap<>(ClaimField.class);
        parts.forEach(part -> sure.put(part.field(), 0.9));
        return new EventProposal(name(), kind, kind == EventKind.VISIT ? visitKind : null, series, ordinal > 0 ? ordinal : null, status,
                level,
                null, date, null, EventDate.UNKNOWN, venue, countries, List.of(), bodies, parts, 0.9, sure);
    }

    /** The line without its date and place, and without the prepositions that led to them. */
    private String name() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.size(); i++) {
            boolean leads = text.has(i, WordClass.PREPOSITION) && (i + 1 >= text.size() || taken[i + 1]);
            boolean sign = text.token(i).is(",") && (i + 1 >= text.size() || taken[i + 1] || i > 0 && taken[i - 1]);
            if (taken[i] || leads || sign)
                continue;
            boolean glued = i > 0 && text.token(i - 1).end() == text.token(i).start();
            if (!out.isEmpty() && !glued)
                out.append(' ');
            out.append(text.token(i).text());
        }
        return out.isEmpty() ? text.text().strip() : out.toString();
    }
}
