package org.chancery.reading.mention;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.language.Match;
import org.chancery.reading.language.Tokenizer;
import org.chancery.reading.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads people by title patterns: "Chinese Foreign Minister Li Zhaoxing", "X, Prime Minister of Y", "his Z counterpart". */
final class FigureReader {
    /** Letters by which words of a name are one, in whatever case or spelling they end. */
    private static final int SAME_START = 3;

    private final MarkedText text;
    private final Cast cast;
    private final NameReader names;
    private final OfficeReader offices;

    FigureReader(MarkedText text, Cast cast) {
        this.text = text;
        this.cast = cast;
        this.names = new NameReader(text);
        this.offices = new OfficeReader(text);
    }

    /** The people whose mention begins at a token, or null. */
    Chunk.@Nullable Who at(int from, int limit) {
        Office office = new Office();
        int at = offices.before(from, limit, office);
        Chunk.Who own = office.titleFrom < 0 ? ofState(from, limit) : null;
        if (own != null)
            return own;
        if (office.titleFrom < 0)
            return office.honorific ? bare(from, at, limit, office) : untitled(from, limit);
        at = offices.after(at, limit, office);
        return office.plural ? several(from, at, limit, office) : single(from, at, limit, office);
    }

    private Chunk.@Nullable Who single(int from, int at, int limit, Office office) {
        int nameFrom = at;
        if (text.has(at, WordClass.HONORIFIC) && (text.token(at).capital() || text.language().inflection().cased()))
            nameFrom = at + java.util.Objects.requireNonNull(text.match(at, WordClass.HONORIFIC)).length();
        int nameTo = names.end(nameFrom, limit);
        boolean honoured = text.has(at + 1, WordClass.HONORIFIC) && text.token(at + 1).capital();
        boolean comma = nameTo == nameFrom && at < limit && text.token(at).is(",")
                && (office.counterpart || office.country() != null || honoured);
        if (comma) {
            nameFrom = honoured ? at + 2 : at + 1;
            nameTo = names.end(nameFrom, limit);
            if (nameTo - nameFrom < 2)
                nameTo = nameFrom;
        }
        if (nameTo > nameFrom && text.language().suffixed() && ofAnotherState(nameFrom, nameTo, office))
            nameTo = nameFrom;
        String title = office.counterpart ? null : title(office);
        if (nameTo > nameFrom) {
            Figure figure = cast.named(name(nameFrom, nameTo, office), title, office.rank, office.country(), office.body);
            figure.holds(office.post);
            borrow(figure, office);
            wellKnown(figure, nameFrom, nameTo);
            if (office.former)
                figure.setFormer();
            int end = office.country() == null && office.body == null ? ownCountry(figure, nameTo, limit) : nameTo;
            return new Chunk.Who(from, end, List.of(figure));
        }
        if (office.counterpart)
            return office.country() == null ? null : counterpart(from, at, office);
        boolean known = text.language().inflection().cased() || text.has(from, WordClass.ARTICLE) || office.country() != null
                || office.body != null || text.token(office.titleFrom)
                        .capital()
                || from > 0 && text.has(from - 1, WordClass.ARTICLE);
        if (!known)
            return null;
        // "eki prezident": where a numeral leaves the noun in the singular, it means no single holder.
        Match count = from > 0 && text.language().suffixed() ? text.match(from - 1, WordClass.NUMBER) : null;
        if (count != null && count.entry().number() > 1 && office.country() == null)
            return new Chunk.Who(from, at, List.of(cast.unnamed(title(office), office.rank, null)));
        Figure holder = cast.holder(title(office), office.rank, office.post, office.country(), office.body);
        if (office.former)
            holder.setFormer();
        return new Chunk.Who(from, at, List.of(holder));
    }

    /** "Украина президенті Трамппен": whoever is known to be of another state is met by the holder of the office. */
    private boolean ofAnotherState(int from, int to, Office office) {
        Match known = text.match(from, WordClass.PERSON);
        return known != null && known.to() <= to && office.country() != null && sameName(known.entry().lemma(), from, to)
                && !office.country().equals(known.entry().get("c"));
    }

    /** The country of a holder of office whom the text takes as known. */
    private void wellKnown(Figure figure, int from, int to) {
        for (int i = from; i < to && figure.country() == null && figure.organisation() == null; i++) {
            Match known = text.match(i, WordClass.PERSON);
            if (known == null || known.to() > to || !sameName(known.entry().lemma(), from, to))
                continue;
            String rank = known.entry().get("rank", "");
            if (figure.rank().isEmpty() || figure.rank().equals(rank) || figure.rank().equals("minister") && rank.equals("head")) {
                figure.from(known.entry().get("c"));
                figure.of(known.entry().get("o"));
            }
        }
    }

    /** Whether every word of the name belongs to the well-known one: "Penny Wong" is not Lawrence Wong. */
    private boolean sameName(String lemma, int from, int to) {
        List<String> known = List.of(Tokenizer.fold(lemma).split("[ -]"));
        for (int i = from; i < to; i++) {
            String word = text.key(i);
            String start = word.substring(0, Math.min(SAME_START, word.length()));
            if (text.token(i).word() && word.length() >= SAME_START && known.stream().noneMatch(one -> one.startsWith(start)))
                return false;
        }
        return true;
    }

    private void borrow(Figure figure, Office office) {
        if (!office.counterpart)
            return;
        Figure other = speakerBefore(figure);
        if (other != null && other.title() != null)
            figure.titled(lastOffice(other.title()), other.rank());
    }

    /** Of "Deputy Prime Minister – Foreign Minister" a counterpart has the last. */
    private static String lastOffice(String title) {
        int dash = Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" \u2013 "));
        return dash < 0 ? title : title.substring(dash + 3);
    }

    private @Nullable Figure speakerBefore(Figure figure) {
        return cast.before(figure);
    }

    private Chunk.Who counterpart(int from, int to, Office office) {
        Figure other = cast.last();
        String title = other == null || other.title() == null ? "" : other.title();
        String rank = other == null ? "" : other.rank();
        return new Chunk.Who(from, to, List.of(cast.holder(title, rank, other == null ? "" : other.post(), office.country(), null)));
    }

    private String name(int from, int to, Office office) {
        return NameForms.first(text.language(), text.words(from, to), office.cases);
    }

    private String title(Office office) {
        if (office.lemma != null && !office.portfolio)
            return office.lemma;
        return text.words(office.titleFrom, office.titleTo);
    }

    /** "Presidents A and B", "the presidents of X and Y", "X and Y foreign ministers". */
    private Chunk.@Nullable Who several(int from, int at, int limit, Office office) {
        List<Figure> figures = new ArrayList<>();
        int end = at;
        int next = at < limit && (text.token(at).is(",") && office.counterpart || office.countries.size() > 1 && apart(at)) ? at + 1 : at;
        while (next < limit) {
            int to = names.end(next, limit);
            if (to == next)
                break;
            String country = office.countries.size() > figures.size() && office.countries.size() > 1 ? office.countries.get(figures.size())
                    : office.countries.size() == 1 && !office.counterpart ? office.country() : null;
            Figure figure = cast.named(name(next, to, office), office.counterpart ? null : singular(title(office)), office.rank, country,
                    null);
            figure.holds(office.post);
            borrow(figure, office);
            end = ownCountry(figure, to, limit);
            wellKnown(figure, next, to);
            figures.add(figure);
            to = end;
            next = listNext(to, limit);
            if (next == to)
                break;
        }
        boolean some = office.loose && office.rank.equals("official") && office.countries.size() < 2;
        if (figures.isEmpty() && !some) {
            Figure other = office.counterpart ? cast.last() : null;
            String words = other == null || other.title() == null ? singular(title(office)) : lastOffice(other.title());
            String rank = other == null ? office.rank : other.rank();
            for (String country : office.countries)
                figures.add(rank.equals("head") && !office.post.isEmpty() ? cast.holder(words, rank, office.post, country, null)
                        : cast.unnamed(words, rank, country));
        }
        if (figures.isEmpty() && office.loose)
            return null;
        if (figures.isEmpty())
            figures.add(cast.unnamed(singular(title(office)), office.rank, null));
        return new Chunk.Who(from, end, figures);
    }

    /** "the ministers of A and B, X and Y", "– X and Y –", "(X and Y)". */
    private boolean apart(int at) {
        String sign = text.token(at).text();
        return sign.equals(",") || sign.equals("(") || text.language().isOne("dashes", text.key(at));
    }

    /** "Presidents A of X and B of Y". */
    private int ownCountry(Figure figure, int at, int limit) {
        if (at + 1 >= limit || !text.language().isOne("office-of", text.key(at)))
            return at;
        Match land = text.match(text.has(at + 1, WordClass.ARTICLE) ? at + 2 : at + 1, WordClass.COUNTRY);
        if (land == null || land.entry().is("form", "adjective"))
            return at;
        figure.from(land.entry().get("c"));
        return land.to();
    }

    private int listNext(int at, int limit) {
        int i = at;
        if (i < limit && text.token(i).is(","))
            i++;
        if (i < limit && text.language().isOne("and", text.key(i)))
            i++;
        return i < limit && text.token(i).capital() && !text.has(i, WordClass.COUNTRY) ? i : at;
    }

    /** "Presidents" is "President", "Heads of State" is "Head of State", by the plural ending of the language. */
    private String singular(String title) {
        String ending = text.language().setting("plural-ending");
        if (ending.isEmpty())
            return singularOf(title);
        if (title.endsWith(ending) && !text.language().isOne("plural-at", "first"))
            return title.substring(0, title.length() - ending.length());
        int space = title.indexOf(' ');
        boolean first = space > 0 && title.substring(0, space).endsWith(ending);
        return first ? title.substring(0, space - ending.length()) + title.substring(space) : title;
    }

    /** Where no ending tells, by the pairs of words that the language lists: "президенты" is "президент". */
    private String singularOf(String title) {
        String[] pairs = text.language().setting("singulars").split(" ");
        int space = title.indexOf(' ');
        String first = Tokenizer.fold(space < 0 ? title : title.substring(0, space));
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            if (pairs[i].equals(first))
                return pairs[i + 1] + (space < 0 ? "" : title.substring(space));
        }
        return title;
    }

    private Chunk.@Nullable Who bare(int from, int at, int limit, Office office) {
        int to = names.end(at, limit);
        if (to == at)
            return null;
        Match leader = text.match(at, WordClass.PERSON);
        if (leader != null && leader.to() >= to && office.country() == null && office.body == null) {
            return new Chunk.Who(from, leader.to(), List.of(cast.named(leader.entry().lemma(), leader.entry().get("t"), leader.entry().get(
                    "rank", ""), leader.entry().get("c"), leader.entry().get("o"))));
        }
        return new Chunk.Who(from, to, List.of(cast.named(name(at, to, office), null, "", office.country(), office.body)));
    }

    /** "Brazil's Lula": a state, its sign of possession, and a name. */
    private Chunk.@Nullable Who ofState(int from, int limit) {
        Match land = text.match(from, WordClass.COUNTRY);
        int sign = land == null ? from : land.to();
        if (land == null || !land.entry().is("form", "name") || sign + 1 >= limit || !text.has(sign, WordClass.POSSESSIVE)
                || text.has(sign + 1, WordClass.TITLE) || !text.token(sign + 1).capital())
            return null;
        int to = names.end(sign + 1, limit);
        Match leader = text.match(sign + 1, WordClass.PERSON);
        if (to == sign + 1 || leader == null && knownIn(sign + 1, to) == null && !text.has(to, WordClass.CONJUNCTION) && !text.has(to,
                WordClass.AUXILIARY))
            return null;
        if (leader != null && leader.to() >= to) {
            return new Chunk.Who(from, leader.to(), List.of(cast.named(leader.entry().lemma(), leader.entry().get("t"), leader.entry().get(
                    "rank", ""), land.entry().get("c"), null)));
        }
        Figure figure = knownIn(sign + 1, to);
        if (figure == null)
            figure = cast.named(name(sign + 1, to, new Office()), null, "head", land.entry().get("c"), null);
        return new Chunk.Who(from, to, List.of(figure));
    }

    /** A name without a title: known by surname, or followed by its office after a comma. */
    private Chunk.@Nullable Who untitled(int from, int limit) {
        if (!text.token(from).capital())
            return null;
        int to = names.end(from, limit);
        if (to == from)
            return null;
        Figure known = knownIn(from, to);
        if (known == null && to - from >= 2) {
            Chunk.Who apposed = apposed(from, to, limit);
            if (apposed != null)
                return apposed;
        }
        Match leader = text.match(from, WordClass.PERSON);
        // A given name that two share: whoever is well known by both words is not the one of the text.
        if (leader != null && leader.to() >= to && to - from > 1 && knownIn(to - 1, to) == null)
            known = null;
        if (known == null && leader != null && leader.to() >= to) {
            Figure figure = cast.named(leader.entry().lemma(), leader.entry().get("t"), leader.entry().get("rank", ""),
                    leader.entry().get("c"), leader.entry().get("o"));
            return new Chunk.Who(from, leader.to(), List.of(figure));
        }
        if (known == null && headsSentence(from, to))
            known = cast.nameLast(name(from, to, new Office()));
        if (known == null)
            return null;
        Figure figure = to - from > 1 ? cast.named(name(from, to, new Office()), null, "", null, null) : known;
        cast.mentioned(figure);
        return new Chunk.Who(from, to, List.of(figure));
    }

    /** "Greece's foreign minister will … . George Gerapetritis will …": a name of two words and a verb, at the head of a sentence. */
    private boolean headsSentence(int from, int to) {
        boolean head = from > 0 && (text.token(from - 1).is(".") || text.token(from - 1).text().endsWith("\n"));
        return head && to - from == 2 && !text.language().inflection().cased()
                && (text.has(to, WordClass.AUXILIARY) || text.has(to, WordClass.REPORT))
                && text.matches(from).isEmpty() && text.matches(from + 1).isEmpty();
    }

    private @Nullable Figure knownIn(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            for (String word : NameForms.candidates(text.language(), text.token(i).text())) {
                Figure figure = cast.bySurname(Tokenizer.fold(word));
                if (figure != null)
                    return figure;
            }
        }
        return null;
    }

    private Chunk.@Nullable Who apposed(int from, int to, int limit) {
        if (to + 1 >= limit || !text.token(to).is(","))
            return null;
        int at = text.has(to + 1, WordClass.ARTICLE) ? to + 2 : to + 1;
        if (at >= limit)
            return null;
        Office office = new Office();
        int end = offices.before(at, limit, office);
        if (office.titleFrom < 0 || office.plural || office.counterpart)
            return null;
        end = offices.after(end, limit, office);
        if (names.end(end, limit) > end)
            return null;
        Figure figure = cast.named(name(from, to, office), title(office), office.rank, office.country(), office.body);
        figure.holds(office.post);
        if (office.former)
            figure.setFormer();
        return new Chunk.Who(from, end, List.of(figure));
    }
}
