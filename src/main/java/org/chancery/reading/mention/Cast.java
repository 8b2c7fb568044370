package org.chancery.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reading.language.Tokenizer;
import org.jspecify.annotations.Nullable;

/** The people of one article: the first mention has name and office, later ones only a surname or an office. */
public final class Cast {
    private static final int FAR_BACK = 200;
    private static final int FAR_MORE = 3;
    /** Letters of an initial or a particle, which may stand for any name. */
    private static final int SHORT = 2;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Figure> bySurname = new HashMap<>();
    private @Nullable Figure last;
    private @Nullable Figure earlier;

    /** The figure of a name, made if it is new. Title and country are what this mention adds. */
    Figure named(String name, @Nullable String title, String rank, @Nullable String country, @Nullable String body) {
        List<String> parts = parts(name);
        Figure figure = known(parts, country);
        if (figure == null)
            figure = unnamedHolder(rank, country);
        if (figure == null) {
            figure = new Figure();
            figures.add(figure);
        }
        figure.named(name);
        if (title != null)
            figure.titled(title, rank);
        figure.from(country);
        figure.of(body);
        for (String part : parts) {
            boolean outer = part.equals(parts.getFirst()) || part.equals(parts.getLast());
            if (part.length() > 2 || outer) {
                figure.surnames().add(part);
                // The one named last is meant by a surname that two share.
                bySurname.put(part, figure);
            }
        }
        mentioned(figure);
        return figure;
    }

    /** "The president of A" whom a later sentence names; a state has one head, but ministers and envoys are many. */
    private @Nullable Figure unnamedHolder(String rank, @Nullable String country) {
        if (country == null || !rank.equals("head") && !rank.equals("monarch"))
            return null;
        for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - FAR_BACK); i--) {
            Figure figure = figures.get(i);
            if (figure.name() == null && !figure.former() && rank.equals(figure.rank()) && country.equals(figure.country()))
                return figure;
        }
        return null;
    }

    private @Nullable Figure known(List<String> parts, @Nullable String country) {
        Figure found = null;
        for (String part : parts) {
            Figure one = bySurname.get(part);
            if (one == null)
                continue;
            if (found != null && found != one)
                return parts.size() > 1 ? null : found;
            found = one;
        }
        if (found == null)
            return null;
        boolean other = country != null && found.country() != null && !country.equals(found.country());
        if (other)
            return null;
        if (relatives(parts, found))
            return null;
        long shared = parts.stream().filter(found.surnames()::contains).count();
        return shared * 2 >= Math.min(parts.size(), found.surnames().size()) ? found : null;
    }

    /** Whether each has a name of which the other has nothing like it: Hun Sen and Hun Manet are two. */
    private static boolean relatives(List<String> parts, Figure other) {
        List<String> mine = parts.stream().filter(part -> !other.surnames().contains(part)).toList();
        List<String> theirs = other.surnames().stream().filter(part -> !parts.contains(part)).toList();
        return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(one -> theirs.stream().anyMatch(two -> alike(one, two)));
    }

    /** Spellings of one name begin alike, and an initial may stand for any. */
    private static boolean alike(String one, String two) {
        int half = Math.max(SHORT, (Math.min(one.length(), two.length()) + 1) / 2);
        return one.length() < SHORT || two.length() < SHORT || one.regionMatches(0, two, 0, half);
    }

    /** Gives the holder of an office who was mentioned last, and is not named yet, a name; null if there is no such holder. */
    @Nullable
    Figure nameLast(String name) {
        Figure holder = last;
        if (holder == null || holder.name() != null || holder.country() == null || !figures.contains(holder))
            return null;
        holder.named(name);
        for (String part : parts(name)) {
            if (part.length() > 2) {
                holder.surnames().add(part);
                bySurname.put(part, holder);
            }
        }
        return holder;
    }

    /** The figure known by one surname, or null. */
    @Nullable
    Figure bySurname(String word) {
        return bySurname.get(word);
    }

    /** Who holds an office: one met before, else somebody without a name. */
    Figure holder(String title, String rank, String post, @Nullable String country, @Nullable String body) {
        Figure figure = inPost(post, country);
        for (int i = figures.size() - 1; figure == null && i >= Math.max(0, figures.size() - FAR_BACK); i--) {
            if (fits(figures.get(i), title, rank, country, body))
                figure = figures.get(i);
        }
        if (figure != null && country == null && body == null && rank.equals("head"))
            figure = principal(figure, post);
        if (figure == null) {
            figure = new Figure();
            figure.titled(title, rank);
            figure.from(country);
            figure.of(body);
            figures.add(figure);
        }
        figure.holds(post);
        mentioned(figure);
        return figure;
    }

    /** "the premier" after a prime minister and a president were named: who holds that post. */
    private @Nullable Figure inPost(String post, @Nullable String country) {
        for (int i = figures.size() - 1; !post.isEmpty() && i >= Math.max(0, figures.size() - FAR_BACK); i--) {
            Figure figure = figures.get(i);
            boolean there = country == null ? figure.country() != null : country.equals(figure.country());
            if (there && !figure.former() && post.equals(figure.post()))
                return figure;
        }
        return null;
    }

    /** "the president" in a text on one of two: the one who is named far more often than the one named last. */
    private Figure principal(Figure latest, String post) {
        Figure most = latest;
        for (Figure figure : figures) {
            boolean same = figure.rank().equals("head") && figure.post().equals(post) && figure.name() != null && !figure.former();
            if (same && figure.mentions() >= FAR_MORE * Math.max(1, latest.mentions()) && figure.mentions() > most.mentions())
                most = figure;
        }
        return most;
    }

    private static boolean fits(Figure figure, String title, String rank, @Nullable String country, @Nullable String body) {
        if (country != null && !country.equals(figure.country()))
            return false;
        if (body != null && !body.equals(figure.organisation()))
            return false;
        if (figure.name() == null && country == null && body == null)
            return false;
        boolean sameRank = rank.equals(figure.rank());
        boolean loose = rank.equals("party") && (figure.rank().equals("head") || figure.rank().equals("monarch"));
        if (!sameRank && !loose)
            return false;
        return loose || rank.equals("head") || figure.title() != null && sameOffice(figure.title(), title);
    }

    private static boolean sameOffice(String a, String b) {
        String x = Tokenizer.fold(a);
        String y = Tokenizer.fold(b);
        return x.contains(y) || y.contains(x);
    }

    /** An unnamed figure that stands beside others, such as "the Heads of State of A and B". */
    Figure unnamed(String title, String rank, @Nullable String country) {
        Figure figure = new Figure();
        figure.titled(title, rank);
        figure.from(country);
        return figure;
    }

    @Nullable
    Figure last() {
        return last;
    }

    /** The figure mentioned before this one, whose office a counterpart shares. */
    @Nullable
    Figure before(Figure figure) {
        return last == figure ? earlier : last;
    }

    void mentioned(Figure figure) {
        figure.countMention();
        if (last != figure)
            earlier = last;
        last = figure;
    }

    private static List<String> parts(String name) {
        List<String> out = new ArrayList<>();
        for (String part : Tokenizer.fold(name).split("[\\s.\\-]+")) {
            if (part.length() > 1)
                out.add(part);
        }
        return out;
    }
}
