package org.chancery.reading.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.place.City;
import org.chancery.place.Country;
import org.chancery.place.Gazetteer;
import org.chancery.reading.language.Inflection;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.language.Match;
import org.chancery.reading.language.Token;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.jspecify.annotations.Nullable;

/** Finds the place that a preposition or a modifier names. */
final class Places {

    /** A place in the text; {@code next} is the chunk after it. */
    record Spot(@Nullable String city, @Nullable String country, int from, int to, int next) {}

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_WITH_HYPHENS = 8;
    private static final int LARGE = 100_000;
    private static final int LONGEST_DATELINE = 24;

    private final Gazetteer gazetteer;
    private final MarkedText text;
    private final @Nullable Spot dateline;
    private final int filedTo;

    /** @param filed the dateline, where it stands apart from the text */
    Places(Gazetteer gazetteer, MarkedText text, @Nullable String filed) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.filedTo = findFiledTo();
        this.dateline = filed == null || filed.isBlank() ? findDateline()
                : new Places(gazetteer, new MarkedText(filed, text.language()), null).filedFrom();
    }

    /** Of a text that is a dateline: the city at its head, or the country behind one that is not known. */
    private @Nullable Spot filedFrom() {
        int end = 0;
        while (end < text.size() && end < LONGEST_NAME && text.token(end).word())
            end++;
        Match state = end + 1 < text.size() ? text.match(end + 1, WordClass.COUNTRY) : null;
        Country country = state == null ? null : Country.of(state.entry().get("c", ""));
        for (int to = end; to > 0; to--) {
            City city = city(0, to, country);
            if (city != null)
                return new Spot(city.name(), city.country().code(), 0, to, to);
        }
        return country == null ? null : new Spot(null, country.code(), 0, end, end);
    }

    @Nullable
    Spot dateline() {
        return dateline;
    }

    /** The token after a dateline that stands in the text, "CAIRO, Jan. 5 (Agency) -"; 0 if there is none. */
    int filedTo() {
        return filedTo;
    }

    private int findFiledTo() {
        for (int i = 1; i < Math.min(text.size(), LONGEST_DATELINE) && text.token(0).shape() == Token.Shape.UPPER; i++) {
            boolean apart = text.token(i).start() > text.token(i - 1).end();
            if (apart && text.language().isOne("dashes", text.key(i)) || text.token(i).is("--"))
                return i + 1;
        }
        return 0;
    }

    /** A city in capitals at the head of the text, before a dash or a comma with a date. */
    private @Nullable Spot findDateline() {
        for (int i = 0; i < Math.min(text.size(), 40); i++) {
            boolean first = i == 0 || text.token(i).start() > 0 && text.text().charAt(text.token(i).start() - 1) == '\n';
            if (!first || !text.token(i).capital())
                continue;
            for (int to = Math.min(text.size(), i + 4); to > i; to--) {
                boolean upper = text.text().substring(text.token(i).start(), text.token(to - 1).end()).chars()
                        .noneMatch(Character::isLowerCase);
                City city = upper ? city(i, to, null) : null;
                if (city != null)
                    return new Spot(city.name(), city.country().code(), i, to, to);
            }
        }
        return null;
    }

    boolean large(Spot spot) {
        City city = spot.city() == null || spot.country() == null ? null : gazetteer.find(spot.city(), Country.of(spot.country()));
        return city != null && (city.capital() || city.population() > LARGE);
    }

    @Nullable
    City city(int from, int to, @Nullable Country country) {
        String words = text.words(from, to);
        City city = inAnyForm(words, country);
        String other = text.language().inScript(words);
        return city != null || other.equals(words) ? city : inAnyForm(other, country);
    }

    private @Nullable City inAnyForm(String words, @Nullable Country country) {
        City city = gazetteer.find(words, country);
        if (city != null || !text.language().inflection().cased())
            return city;
        for (var restored : text.language().inflection().restored(words, "place")) {
            city = gazetteer.find(restored.word(), country);
            if (city != null)
                return city;
        }
        return null;
    }

    /** The place whose words begin at a chunk (after its article), or null. */
    @Nullable
    Spot at(SentenceView view, int chunk) {
        int i = chunk;
        if (i >= view.size())
            return null;
        Spot taught = taught(view, i);
        if (taught == null && view.is(i, WordClass.ARTICLE)) {
            Spot named = text.token(view.at(i).from()).capital() && i > 0 ? city(view, i) : null;
            if (named != null)
                return named;
            i++;
        }
        if (i >= view.size())
            return null;
        if (taught == null)
            taught = taught(view, i);
        if (taught != null)
            return taught;
        Chunk first = view.at(i);
        if (view.is(i, WordClass.GOVERNMENT))
            return seat(first, java.util.Objects.requireNonNull(view.word(i)).get("c"), i);
        Spot capital = capitalOf(view, i);
        if (capital != null)
            return capital;
        Spot described = described(view, i);
        if (described != null)
            return described;
        if (view.is(i, WordClass.REGION) && i > 0 && !text.language().verbLast())
            return inRegion(view, i);
        if (first instanceof Chunk.Land land) {
            Spot owned = ownedBy(view, i, land);
            return owned == null ? land(view, i, land) : owned;
        }
        if (!text.token(first.from()).capital() || first instanceof Chunk.Who && !cityName(first))
            return null;
        if (first instanceof Chunk.Body || text.has(first.from(), WordClass.NOT_A_NAME) || text.has(first.from(), WordClass.EVENT_MODIFIER)
                || text.has(first.from(), WordClass.MONTH) || first instanceof Chunk.When)
            return null;
        return city(view, i);
    }

    /** A place that the lexicon itself knows. */
    private @Nullable Spot taught(SentenceView view, int i) {
        Match known = text.match(view.at(i).from(), WordClass.CITY);
        if (known == null)
            return null;
        int next = i;
        while (next < view.size() && view.at(next).from() < known.to())
            next++;
        return new Spot(known.entry().lemma(), code(known), known.from(), known.to(), next);
    }

    /** "at the Kremlin": in the capital. */
    private @Nullable Spot seat(Chunk house, @Nullable String code, int i) {
        City capital = code == null ? null : gazetteer.capital(Country.of(code));
        return capital == null ? null : new Spot(capital.name(), code, house.from(), house.to(), i + 1);
    }

    /** "South Korea's southern port city of Busan", "the Red Sea resort of Aqaba": the name stands after "of". */
    private @Nullable Spot described(SentenceView view, int from) {
        Country within = view.at(from) instanceof Chunk.Land land && !land.entry().is("form", "capital") ? Country.of(land.code()) : null;
        for (int i = from + 1; i < Math.min(view.size() - 1, from + 8); i++) {
            if (view.preposition(i, "of") && view.is(i - 1, WordClass.REGION)) {
                Chunk next = view.at(i + 1);
                Spot spot = next instanceof Chunk.Land land ? land(view, i + 1, land)
                        : text.token(next.from()).capital() ? city(view, i + 1) : null;
                if (spot == null && within != null && text.token(next.from()).capital()) {
                    return new Spot(text.words(next.from(), next.to()), within.code(), view.at(from).from(), next.to(), i + 2);
                }
                return spot;
            }
            boolean goesOn = view.is(i, WordClass.POSSESSIVE) || view.is(i, WordClass.REGION) || view.is(i, WordClass.CAPITAL_OF)
                    || view.is(i,
                            WordClass.EVENT_MODIFIER)
                    || view.at(i) instanceof Chunk.Other && view.text().token(view.at(i).from()).word() || view.at(
                            i) instanceof Chunk.Land
                    || view.at(i) instanceof Chunk.Body body && body.entry().has("format");
            if (!goesOn)
                return null;
        }
        return null;
    }

    /** "в городе Ташкенте": the name stands behind the word for a place. */
    private @Nullable Spot inRegion(SentenceView view, int region) {
        boolean capital = region + 1 < view.size() && view.at(region + 1) instanceof Chunk.Land land && land.entry().is("form", "capital");
        return capital ? land(view, region + 1, (Chunk.Land) view.at(region + 1)) : cityOf(view, region, null);
    }

    /** "Uzbekistan's Samarkand". */
    private @Nullable Spot ownedBy(SentenceView view, int i, Chunk.Land land) {
        if (land.adjective() || !view.is(i + 1, WordClass.POSSESSIVE) || i + 2 >= view.size()
                || !(view.at(i + 2) instanceof Chunk.Other name) || !text.token(name.from()).capital())
            return null;
        Spot spot = city(view, i + 2);
        return spot != null && land.code().equals(spot.country()) ? spot : null;
    }

    private boolean cityName(Chunk chunk) {
        City city = gazetteer.find(text.words(chunk.from(), chunk.to()), null);
        return city != null && city.population() > LARGE;
    }

    private @Nullable Spot land(SentenceView view, int i, Chunk.Land land) {
        if (land.adjective()) {
            int next = i + 1;
            if (!wordForCapital(view, next))
                return cityOf(view, next, land);
            City city = gazetteer.capital(Country.of(land.code()));
            return city == null ? null : new Spot(city.name(), land.code(), land.from(), view.at(next).to(), next + 1);
        }
        if (land.entry().is("form", "capital") || cityState(land)) {
            City spelled = city(land.from(), land.to(), Country.of(land.code()));
            City city = spelled == null && land.entry().is("form", "capital") ? gazetteer.capital(Country.of(land.code())) : spelled;
            String name = city == null ? text.words(land.from(), land.to()) : city.name();
            return new Spot(name, land.code(), land.from(), land.to(), i + 1);
        }
        return new Spot(null, land.code(), land.from(), land.to(), i + 1);
    }

    private boolean wordForCapital(SentenceView view, int i) {
        return view.is(i, WordClass.CAPITAL_OF) || view.is(i, WordClass.REGION) && text.has(view.at(i).from(), WordClass.CAPITAL_OF);
    }

    /** "the capital of Kenya", "в столице Вануату". */
    private @Nullable Spot capitalOf(SentenceView view, int i) {
        if (view.at(i) instanceof Chunk.Land owner && !owner.adjective() && view.is(i + 1, WordClass.POSSESSIVE)
                && wordForCapital(view, i + 2)) {
            City seat = gazetteer.capital(Country.of(owner.code()));
            return seat == null ? null : new Spot(seat.name(), owner.code(), owner.from(), view.at(i + 2).to(), i + 3);
        }
        boolean named = wordForCapital(view, i);
        int of = named && view.preposition(i + 1, "of") ? i + 2 : i + 1;
        if (view.is(of, WordClass.ARTICLE))
            of++;
        if (named && view.isOne("own-state", of))
            return capitalOfRepublic(view, i, of);
        if (!named || of >= view.size() || !(view.at(of) instanceof Chunk.Land land) || land.adjective())
            return null;
        City city = gazetteer.capital(Country.of(land.code()));
        return city == null ? null : new Spot(city.name(), land.code(), view.at(i).from(), land.to(), of + 1);
    }

    /** "в столице республики": of the state where the article was written, else of the one that it names most often. */
    private @Nullable Spot capitalOfRepublic(SentenceView view, int from, int state) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int i = 0; i < text.size(); i++) {
            String code = code(text.match(i, WordClass.COUNTRY));
            if (code != null)
                named.merge(code, 1, Integer::sum);
        }
        int most = named.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> often = named.keySet().stream().filter(code -> named.getOrDefault(code, 0) == most).toList();
        String home = dateline != null ? dateline.country() : often.size() == 1 ? often.getFirst() : null;
        City city = home == null ? null : gazetteer.capital(Country.of(home));
        return city == null ? null : new Spot(city.name(), home, view.at(from).from(), view.at(state).to(), state + 1);
    }

    /** "в египетском Шарм-эш-Шейхе", "в городе Ташкенте": the name stands behind the adjective of its state or the word for a place. */
    private @Nullable Spot cityOf(SentenceView view, int after, Chunk.@Nullable Land land) {
        int at = after;
        while (at < view.size() && (view.is(at, WordClass.REGION) || view.at(at) instanceof Chunk.Land more && more.adjective()
                || view.is(at + 1, WordClass.REGION) && view.at(at) instanceof Chunk.Other && !text.token(view.at(at).from()).capital()))
            at++;
        boolean name = at < view.size() && view.at(at) instanceof Chunk.Other && text.token(view.at(at).from()).capital()
                && !text.has(view.at(at).from(), WordClass.NOT_A_NAME);
        if (!name || !text.language().inflection().cased())
            return null;
        int from = view.at(at).from();
        int to = from + 1;
        while (to < view.sentence().to() && to < from + LONGEST_WITH_HYPHENS
                && (text.token(to).capital() && text.token(to).start() <= text.token(to - 1).end() + 1
                        || text.token(to).is("-") || text.token(to - 1).is("-")))
            to++;
        int next = at;
        while (next < view.size() && view.at(next).from() < to)
            next++;
        boolean wide = false;
        for (int i = after; i < at; i++)
            wide |= view.is(i, WordClass.REGION, "wide", "yes");
        if (wide)
            return land == null ? null : new Spot(null, land.code(), land.from(), view.at(at).to(), next);
        for (int end = to; end > from; end--) {
            City city = city(from, end, land == null ? null : Country.of(land.code()));
            if (city != null)
                return new Spot(city.name(), city.country().code(), from, end, next);
        }
        if (next < view.size() && view.at(next) instanceof Chunk.Head || land == null && !text.has(view.at(after).from(), WordClass.REGION))
            return null;
        return new Spot(nominative(text.words(from, to)), land == null ? null : land.code(), from, to, next);
    }

    private String nominative(String words) {
        return text.language().inflection().restored(words, "place").stream().filter(form -> form.cases().isEmpty()
                || form.cases().indexOf('p') >= 0 || form.cases().indexOf('a') >= 0).map(Inflection.Restored::word).findFirst()
                .orElse(words);
    }

    private static boolean cityState(Chunk.Land land) {
        return land.code().equals("HK") || land.code().equals("SG") || land.code().equals("MC");
    }

    private @Nullable Spot city(SentenceView view, int chunk) {
        int from = view.at(chunk).from();
        int limit = Math.min(view.sentence().to(), from + 5);
        for (int to = limit; to > from; to--) {
            if (!text.token(to - 1).capital() && !text.token(to - 1).word())
                continue;
            if (!capitals(from, to))
                continue;
            int next = chunk;
            while (next < view.size() && view.at(next).from() < to)
                next++;
            Country within = country(view, next);
            City city = city(from, to, within);
            if (city == null && within == null)
                continue;
            if (city == null) {
                if (to - from > 1)
                    continue;
                return new Spot(nominative(text.words(from, to)), within == null ? null : within.code(), from, to, next);
            }
            if (within == null && city.population() < 15_000 && !city.capital() && to - from == 1 && city.id() < 900_000)
                continue;
            return new Spot(city.name(), city.country().code(), from, to, next);
        }
        return null;
    }

    private boolean capitals(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean joins = i > from && i + 1 < to
                    && (text.token(i).is("-") || text.has(i, WordClass.PARTICLE) || text.language().isOne("in-city-names", text.key(i)));
            if (!text.token(i).capital() && !joins)
                return false;
        }
        return true;
    }

    /** "Hanoi, Vietnam", "Busan of the Republic of Korea", "Gleneagles (Scotland)". */
    private static @Nullable Country country(SentenceView view, int next) {
        int i = next;
        if (view.comma(i) || view.preposition(i, "of") || view.preposition(i, "at") || view.sign(i, "(") && view.sign(i + 2, ")"))
            i++;
        else
            return null;
        if (view.is(i, WordClass.ARTICLE))
            i++;
        if (i < view.size() && view.at(i) instanceof Chunk.Land land && land.entry().is("form", "name") && !view.verbal(i + 1)) {
            return Country.of(land.code());
        }
        return null;
    }

    /** The country of a match of the lexicon. */
    static @Nullable String code(@Nullable Match match) {
        return match == null ? null : match.entry().get("c");
    }
}
