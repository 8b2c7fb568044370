package org.chancery.reading.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.mention.Figure;

/** Whom "the two leaders", "both sides" and "they" mean: the two parties of different states that a sentence before named. */
final class Both {
    /** Sentences that such words reach back. */
    private static final int FAR_BACK = 4;
    private static final int TWO = 2;

    /** Two people, or two states where no people were named; empty lists if the text names no two. */
    record Pair(List<Figure> people, List<Chunk.Land> lands) {
        static final Pair NONE = new Pair(List.of(), List.of());
    }

    /** Those whom one sentence names, of different states each. */
    private record Named(List<Figure> people, List<Chunk.Land> lands) {}

    private final Deque<Named> sentences = new ArrayDeque<>();

    /** Keeps whom a sentence names. */
    void read(SentenceView view) {
        Named named = new Named(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < view.size(); i++) {
            if (view.at(i) instanceof Chunk.Who who)
                who.figures().forEach(figure -> keep(figure, named.people));
            if (view.at(i) instanceof Chunk.Land land && named.lands.stream().noneMatch(one -> one.code().equals(land.code())))
                named.lands.add(land);
        }
        sentences.addFirst(named);
        if (sentences.size() > FAR_BACK)
            sentences.removeLast();
    }

    private static void keep(Figure figure, List<Figure> people) {
        boolean acts = figure.official() && figure.country() != null && !figure.former();
        if (acts && people.stream().noneMatch(one -> String.valueOf(one.country()).equals(figure.country())))
            people.add(figure);
    }

    /** The two of the nearest sentence that names two; of ministers or heads where the words at a chunk call them so. */
    Pair pair(SentenceView view, int i) {
        String rank = rank(view, i);
        for (Named named : sentences) {
            List<Figure> fit = named.people.stream().filter(figure -> rank.isEmpty() || figure.rank().equals(rank)).toList();
            if (fit.size() >= TWO)
                return new Pair(fit.subList(0, TWO), List.of());
        }
        if (!rank.isEmpty())
            return Pair.NONE;
        for (Named named : sentences) {
            if (named.lands.size() >= TWO)
                return new Pair(List.of(), named.lands.subList(0, TWO));
        }
        return Pair.NONE;
    }

    private static String rank(SentenceView view, int i) {
        if (view.at(i) instanceof Chunk.Who who)
            return who.figures().getFirst().rank();
        var word = view.word(i);
        String rank = word != null && word.type() == WordClass.TITLE ? word.get("rank", "") : "";
        return rank.equals("official") ? "" : rank;
    }

    /** Whether the words at a chunk are "two leaders", "both sides", without the states being told. */
    static boolean meant(SentenceView view, int i) {
        if (view.isOne("pair", i) && view.at(i).to() - view.at(i).from() == 1)
            return true;
        boolean group = view.is(i, WordClass.GROUP) || view.is(i, WordClass.TITLE, "plural", "yes")
                || view.isOne("parties-of-two", i);
        if (view.at(i) instanceof Chunk.Who who)
            group = who.figures().stream().allMatch(figure -> figure.name() == null && figure.country() == null)
                    && (view.officeHolders(i) || view.text().language().suffixed());
        return group && (i > 0 && two(view, i - 1) || ofTwo(view, i + 1) || view.is(i - 1, WordClass.POSSESSIVE) && ofTwo(view, i - 3));
    }

    /** "the leaders [of the two countries]", "[the two countries] 's leaders". */
    private static boolean ofTwo(SentenceView view, int from) {
        int i = Math.max(0, from);
        while (i < view.size() && (view.preposition(i, "of") || view.is(i, WordClass.ARTICLE)))
            i++;
        return i + 1 < view.size() && two(view, i)
                && view.isOne("parties-of-two", i + 1);
    }

    private static boolean two(SentenceView view, int i) {
        int token = view.at(i).to() - 1;
        var number = view.text().match(token, WordClass.NUMBER);
        return number != null && number.entry().number() == TWO || view.text().language().isOne("both", view.text().key(token));
    }
}
