package org.chancery.store.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Adds up what each word of a search says for each document. The best form of a word counts, and a rare word more than a common one. */
public final class Ranking {
    /**
     * Documents that hold a form of a word.
     *
     * @param whole
     *            false if the word is only the beginning of theirs, which counts half
     */
    public record Found(Postings postings, boolean whole) {}

    private final float[] scores;
    private final float[] best;
    private final byte[] matched;
    private int words;

    /** @param documents one more than the highest number of a document */
    public Ranking(int documents) {
        scores = new float[documents];
        best = new float[documents];
        matched = new byte[documents];
    }

    /**
     * The next word.
     *
     * @param all
     *            whether a document must hold every word before it too
     */
    public void word(List<Found> forms, boolean all) {
        int found = forms.stream().mapToInt(form -> form.postings().size()).sum();
        float rarity = (float) Math.log(1 + (double) scores.length / (1 + found));
        Arrays.fill(best, 0);
        for (Found form : forms) {
            Postings postings = form.postings();
            float share = form.whole() ? rarity : rarity / 2;
            for (int i = 0; i < postings.size(); i++) {
                add(postings.document(i), postings.weight(i) * share, all);
            }
        }
        words++;
    }

    private void add(int document, float score, boolean all) {
        if (all && matched[document] < words || score <= best[document]) {
            return;
        }
        if (best[document] == 0) {
            matched[document]++;
        }
        scores[document] += score - best[document];
        best[document] = score;
    }

    /** Documents that hold at least so many of the words, best first, newest first of equal ones; at most so many. */
    public List<Integer> best(int atLeast, int limit) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < matched.length; i++) {
            if (matched[i] >= atLeast) {
                found.add(i);
            }
        }
        found.sort(Comparator.comparing((Integer document) -> -scores[document]).thenComparing(Comparator.reverseOrder()));
        return found.subList(0, Math.min(limit, found.size()));
    }

    public int words() {
        return words;
    }
}
