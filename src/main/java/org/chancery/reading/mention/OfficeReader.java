package org.chancery.reading.mention;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.language.Inflection;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.language.Match;
import org.chancery.reading.language.Token;
import org.chancery.reading.language.WordClass;

/** Reads titles with what stands before and after them: "Chinese Foreign Minister", "Prime Minister of Y", "his Z counterpart". */
final class OfficeReader {
    private static final int LONGEST_PORTFOLIO = 5;
    private static final int LONGEST_CHARGE = 9;
    private final MarkedText text;

    OfficeReader(MarkedText text) {
        this.text = text;
    }

    /** Reads up to the end of the title; {@link Office#titleFrom} stays negative where there is none. The token after is returned. */
    int before(int from, int limit, Office office) {
        int at = from;
        while (at < limit) {
            int split = office.countries.isEmpty() ? splitTitle(at, limit, office) : -1;
            if (split > 0)
                return split;
            Match title = text.match(at, WordClass.TITLE);
            Match counterpart = text.match(at, WordClass.COUNTERPART);
            if (title != null && (modifiesNoun(title, limit) || title.entry().has("of-state") && !ofState(title)))
                return at;
            if (title != null && !honorificUse(title))
                return title(ofOne(title, limit), office);
            if (counterpart != null) {
                office.counterpart = true;
                office.plural = counterpart.entry().has("plural");
                office.titleFrom = at;
                office.titleTo = counterpart.to();
                return counterpart.to();
            }
            int next = modifier(at, limit, office);
            if (next == at)
                return at;
            at = next;
        }
        return at;
    }

    /** "глава [французского] МИД": adjectives of states inside a title of several words; -1 if there are none. The token after is returned. */
    private int splitTitle(int at, int limit, Office office) {
        if (!text.language().inflection().cased() || text.language().suffixed() || text.has(at, WordClass.COUNTRY))
            return -1;
        List<String> states = new ArrayList<>();
        int i = at + 1;
        while (i < limit && (states.isEmpty() || and(i) || text.has(i, WordClass.COUNTRY))) {
            Match state = text.match(and(i) && !states.isEmpty() ? i + 1 : i, WordClass.COUNTRY);
            if (state == null || !state.entry().is("form", "adjective"))
                break;
            states.add(state.entry().get("c", ""));
            i = state.to();
        }
        if (states.isEmpty() || i >= limit)
            return -1;
        List<Token> joined = new ArrayList<>(List.of(text.token(at)));
        for (int k = i; k < Math.min(limit, i + LONGEST_PORTFOLIO); k++)
            joined.add(text.token(k));
        Match title = text.language().lexicon().matches(joined, 0).stream().filter(match -> match.entry().type() == WordClass.TITLE && match
                .length() > 1 && match.entry().has("plural") == states.size() > 1).reduce((one, longer) -> longer).orElse(null);
        if (title == null)
            return -1;
        office.countries.addAll(states);
        title(title, office);
        office.titleFrom = at;
        office.titleTo = i + title.length() - 1;
        return office.titleTo;
    }

    /** "визит главы МИД Польши": where one form is of the singular and the plural, a single state behind it means one holder. */
    private Match ofOne(Match title, int limit) {
        Match state = title.entry().has("plural") ? text.match(title.to(), WordClass.COUNTRY) : null;
        boolean several = state == null || state.to() + 1 < limit && (and(state.to()) || text.token(state.to()).is(","))
                && text.has(state.to() + 1, WordClass.COUNTRY);
        for (Match other : several ? List.<Match>of() : text.matches(title.from())) {
            if (other.entry().type() == WordClass.TITLE && other.length() == title.length() && !other.entry().has("plural"))
                return other;
        }
        return title;
    }

    /** "глава Косово", "глава МАГАТЭ": a word that is an office only before the name of a state or body. */
    private boolean ofState(Match title) {
        Match state = text.match(title.to(), WordClass.COUNTRY);
        return state != null && state.entry().is("form", "name") || text.has(title.to(), WordClass.ORGANISATION);
    }

    /** "King Abdullah" is a title, but "Prince" or "Sheikh" alone before a name is only an honorific. */
    private boolean honorificUse(Match title) {
        return title.entry().lemma().length() < 3 && !text.token(title.from()).capital();
    }

    /** "an official visit", "the foreign ministers' meeting": the title belongs to the noun of an event. */
    private boolean modifiesNoun(Match title, int limit) {
        int next = possessive(title.to(), limit);
        Match verb = text.match(next, WordClass.VERB);
        boolean noun = verb == null || verb.entry().is("form", "ing") || next > title.to() || text.has(title.from(), WordClass.VISIT_KIND);
        return next < limit && text.has(next, WordClass.EVENT) && noun;
    }

    private int modifier(int at, int limit, Office office) {
        Match country = text.match(at, WordClass.COUNTRY);
        if (country != null && text.language().inflection().cased() && !text.language().suffixed()
                && !country.entry().is("form", "adjective"))
            return at;
        if (country != null && (office.countries.isEmpty() || and(at - 1) || text.token(at - 1).is(","))) {
            office.countries.add(country.entry().get("c", ""));
            office.adjective = country.entry().is("form", "adjective");
            return possessive(country.to(), limit);
        }
        Match body = text.match(at, WordClass.ORGANISATION);
        if (body != null && office.body == null && !body.entry().has("format")) {
            office.body = body.entry().lemma();
            return possessive(body.to(), limit);
        }
        Match former = text.match(at, WordClass.FORMER);
        if (former != null) {
            office.former = true;
            return former.to();
        }
        Match honorific = text.match(at, WordClass.HONORIFIC);
        if (honorific != null && text.token(at).capital()) {
            office.honorific = true;
            return honorific.to();
        }
        if (office.portfolio && text.token(at).is("-") && at + 1 < limit && text.has(at + 1, WordClass.TITLE))
            return at + 1;
        Match modifier = text.match(at, WordClass.TITLE_MODIFIER);
        if (modifier != null && leadsToTitle(modifier.to(), limit)) {
            if (office.titleFrom < 0 && !office.portfolio)
                office.titleTo = at;
            office.portfolio = true;
            return modifier.to();
        }
        return listed(at, limit, office);
    }

    /** "his Greek, Cypriot and French counterparts": a comma or "and" between adjectives. */
    private int listed(int at, int limit, Office office) {
        if (!office.adjective)
            return at;
        boolean joint = text.token(at).is(",") || and(at) || text.token(at).is("-");
        if (!joint || office.countries.isEmpty() || at + 1 >= limit)
            return at;
        Match next = text.match(at + 1, WordClass.COUNTRY);
        if (next == null || next.entry().is("form", "capital"))
            return at;
        for (int i = next.to(), steps = 0; i < limit && steps < 9; i++, steps++) {
            if (text.has(i, WordClass.COUNTERPART) || text.has(i, WordClass.TITLE)) {
                office.countries.add(next.entry().get("c", ""));
                return next.to();
            }
            boolean goesOn = text.has(i, WordClass.COUNTRY) || text.token(i).is(",") || and(i)
                    || text.has(i, WordClass.TITLE_MODIFIER);
            if (!goesOn)
                return at;
        }
        return at;
    }

    private boolean leadsToTitle(int at, int limit) {
        for (int i = at, steps = 0; i < limit && steps < 4; i++, steps++) {
            if (text.has(i, WordClass.TITLE) || text.has(i, WordClass.COUNTERPART))
                return true;
            boolean goesOn = text.has(i, WordClass.TITLE_MODIFIER) || text.has(i, WordClass.COUNTRY) || and(i)
                    || text.token(i).is(",") || text.has(i, WordClass.ORGANISATION) || text.token(i).is("-");
            if (!goesOn)
                return false;
        }
        return false;
    }

    private int possessive(int at, int limit) {
        return at < limit && text.has(at, WordClass.POSSESSIVE) ? at + 1 : at;
    }

    private int title(Match title, Office office) {
        office.titleFrom = office.portfolio ? office.titleTo : title.from();
        office.titleTo = title.to();
        boolean ofBody = title.entry().has("of-state") && text.has(title.to(), WordClass.ORGANISATION);
        office.rank = ofBody ? "org" : title.entry().get("rank", "");
        office.post = title.entry().get("post", "");
        office.cases = title.entry().get("case", Inflection.ANY);
        if (!office.cases.isEmpty())
            office.lemma = title.entry().lemma();
        office.plural = title.entry().has("plural");
        office.loose = title.entry().has("loose");
        String own = title.entry().get("c");
        if (own != null && office.countries.isEmpty())
            office.countries.add(own);
        return title.to();
    }

    /** "of Kazakhstan", "for Foreign Trade", "– Foreign Minister". */
    int after(int from, int limit, Office office) {
        int at = from;
        for (int steps = 0; steps < 4 && at < limit; steps++) {
            int next = complement(at, limit, office);
            if (next == at)
                break;
            at = next;
        }
        return at;
    }

    /** "министр чрезвычайных ситуаций": words in the genitive between the title and the state. */
    private int portfolio(int at, int limit, Office office) {
        boolean minister = office.rank.equals("minister") || office.rank.equals("deputy");
        if (!minister || office.plural || !text.language().inflection().cased() || text.language().suffixed()
                || !office.countries.isEmpty())
            return at;
        int end = at;
        while (end < limit && end < at + LONGEST_PORTFOLIO
                && (chargeWord(end) || end > at && and(end) && end + 1 < limit && chargeWord(end + 1)))
            end++;
        boolean followed = end > at && end < limit && (text.token(end).capital() || text.has(end, WordClass.COUNTRY));
        if (followed)
            office.titleTo = end;
        return followed ? end : at;
    }

    /** "спецпредставитель ЕС по Южному Кавказу Питер Семнеби": the name is what stands last before the verb. */
    private int charge(int at, int limit) {
        if (!text.language().isOne("office-on", text.key(at)))
            return at;
        int end = at + 1;
        while (end < limit && end < at + LONGEST_CHARGE && text.token(end).word() && !text.has(end, WordClass.VERB)
                && !text.has(end, WordClass.PREPOSITION) && !text.has(end, WordClass.AUXILIARY) && !text.has(end, WordClass.REPORT)
                && !text.has(end, WordClass.RELATIVE_DAY))
            end++;
        boolean ends = end < text.size()
                && (text.has(end, WordClass.VERB) || text.has(end, WordClass.AUXILIARY) || text.has(end, WordClass.REPORT)
                        || text.has(end, WordClass.PREPOSITION) || text.has(end, WordClass.RELATIVE_DAY) || text.token(end).number() > 0);
        boolean named = ends && end - 2 > at + 1 && text.token(end - 1).capital() && text.token(end - 2).capital()
                && !text.has(end - 1, WordClass.COUNTRY) && !text.has(end - 2, WordClass.COUNTRY);
        int name = end - 2;
        while (named && !text.token(at + 1).capital() && name > at + 2 && text.token(name - 1).capital())
            name--;
        return named ? name : at;
    }

    /** A small word that may tell what an officer is in charge of. */
    private boolean chargeWord(int at) {
        return !text.token(at).capital() && text.token(at).word() && !text.language().adverb(text.key(at)) && text.matches(at).stream()
                .allMatch(match -> match.entry().type() == WordClass.EVENT_MODIFIER || match.entry().type() == WordClass.PORTFOLIO
                        || match.entry().type() == WordClass.TITLE_MODIFIER);
    }

    private int complement(int at, int limit, Office office) {
        if (at < limit && !text.language().suffixed() && inGenitive(at))
            return owner(at, at, limit, office);
        Match institution = text.match(at, WordClass.PORTFOLIO);
        if (institution != null && institution.entry().has("institution") && institution.to() < limit)
            return institution.to();
        int portfolio = portfolio(at, limit, office);
        if (portfolio > at)
            return portfolio;
        int charge = office.plural || office.rank.equals("head") || office.rank.equals("monarch") ? at : charge(at, limit);
        if (charge > at)
            return charge;
        int served = servedPerson(at, limit, office);
        if (served > at)
            return served;
        if (at + 1 >= limit)
            return at;
        Match adjective = text.match(at, WordClass.COUNTRY);
        if (adjective != null && adjective.entry().is("form", "adjective") && text.language().isOne("after-title", "adjective")
                && office.countries.isEmpty()) {
            office.countries.add(adjective.entry().get("c", ""));
            return adjective.to();
        }
        Match from = office.counterpart ? text.match(at, WordClass.PREPOSITION) : null;
        if (from != null && from.entry().is("role", "from"))
            return ofWhom(at, limit, office);
        if (text.language().isOne("office-of", text.key(at)))
            return ofWhom(at, limit, office);
        if (text.language().isOne("in", text.key(at)) && office.rank.equals("envoy")) {
            Match land = text.match(at + 1, WordClass.COUNTRY);
            return land == null ? at : land.to();
        }
        boolean joins = text.token(at).is("-") || and(at);
        Match second = joins ? text.match(at + 1, WordClass.TITLE) : null;
        if (second != null && !office.plural && !second.entry().has("plural") && text.token(at + 1).capital() == text.token(
                office.titleFrom).capital()) {
            office.titleTo = second.to();
            return second.to();
        }
        return at;
    }

    /** "спецпосланника Дональда Трампа Стивена Уиткоффа": whose envoy it is stands in the genitive before the name. */
    private int servedPerson(int at, int limit, Office office) {
        Match known = text.language().inflection().cased() && office.countries.isEmpty() ? text.match(at, WordClass.PERSON) : null;
        boolean name = known != null && known.to() + 1 < limit && text.token(known.to()).capital() && text.token(known.to() + 1).capital()
                && known.length() > 1 && known.entry().get("case", Inflection.ANY).contains("g");
        if (known == null || !name)
            return at;
        String state = known.entry().get("c");
        if (state != null)
            office.countries.add(state);
        return known.to();
    }

    private int ofWhom(int at, int limit, Office office) {
        return owner(at, text.has(at + 1, WordClass.ARTICLE) ? at + 2 : at + 1, limit, office);
    }

    private boolean and(int at) {
        return text.language().isOne("and", text.key(at));
    }

    /** "[of] Kazakhstan" where the language says it by an ending. */
    private boolean inGenitive(int at) {
        if (!text.language().inflection().cased())
            return false;
        Match country = text.match(at, WordClass.COUNTRY);
        Match found = country == null ? text.match(at, WordClass.ORGANISATION) : country;
        if (found == null || found.entry().is("form", "adjective"))
            return false;
        String cases = found.entry().get("case", Inflection.ANY);
        return cases.isEmpty() || cases.contains("g");
    }

    /** Whose office it is; {@code at} is where the complement begins and {@code i} its first noun. */
    private int owner(int at, int i, int limit, Office office) {
        Match country = text.match(i, WordClass.COUNTRY);
        if (country != null && !country.entry().is("form", "adjective")) {
            office.countries.add(country.entry().get("c", ""));
            int end = country.to();
            while (office.plural && end + 1 < limit && (and(end) || text.token(end).is(","))) {
                int next = text.language().isOne("office-of", text.key(end + 1)) ? end + 2 : end + 1;
                Match more = text.match(text.has(next, WordClass.ARTICLE) ? next + 1 : next, WordClass.COUNTRY);
                if (more == null || more.entry().is("form", "adjective"))
                    break;
                office.countries.add(more.entry().get("c", ""));
                end = more.to();
            }
            return end;
        }
        Match body = text.match(i, WordClass.ORGANISATION);
        if (body != null) {
            if (office.body == null)
                office.body = body.entry().lemma();
            return body.to();
        }
        int end = i;
        while (end < limit && (text.has(end, WordClass.PORTFOLIO) || text.has(end, WordClass.TITLE_MODIFIER)
                || end > i && (and(end) || text.token(end).is("&")) && portfolioWord(end + 1))) {
            end++;
        }
        if (end > i && !text.has(end - 1, WordClass.ORDINAL)) {
            office.titleTo = end;
            return end;
        }
        return at;
    }

    private boolean portfolioWord(int at) {
        return text.has(at, WordClass.PORTFOLIO) || text.has(at, WordClass.TITLE_MODIFIER);
    }
}
