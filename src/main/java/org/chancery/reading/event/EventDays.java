package org.chancery.reading.event;

import java.util.List;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Days that are counted from the event told before: "will meet in Rome on Monday and in Paris the next day". */
record EventDays(SentenceView view, Memory memory) {

    void attach(List<Candidate> found) {
        for (int i = 0; i < found.size(); i++) {
            Candidate one = found.get(i);
            for (TimeExpression phrase : one.times) {
                Candidate base = phrase.daysFromEvent() == 0 ? null : i > 0 ? found.get(i - 1) : told();
                if (base != null)
                    count(one, base, leads(phrase, one) ? -phrase.daysFromEvent() : phrase.daysFromEvent());
            }
        }
    }

    private static void count(Candidate one, Candidate base, int days) {
        boolean chained = base.anchor != null && base.times.stream().allMatch(phrase -> phrase.daysFromEvent() != 0);
        one.anchor = chained ? base.anchor : base;
        one.shift = chained ? base.shift + days : days;
    }

    /** "a day before the summit": the summit is a day after. */
    private boolean leads(TimeExpression phrase, Candidate one) {
        for (int i = 0; i < view.size(); i++) {
            if (view.at(i) instanceof Chunk.When when && when.phrase().equals(phrase)) {
                int next = view.is(i + 1, WordClass.ARTICLE) || view.is(i + 1, WordClass.OWNER) ? i + 2 : i + 1;
                return next < view.size() && view.at(next).from() == one.from;
            }
        }
        return false;
    }

    /** The event told last that has a day. */
    private @Nullable Candidate told() {
        List<Candidate> all = memory.candidates();
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - 3); i--) {
            if (!all.get(i).times.isEmpty())
                return all.get(i);
        }
        return null;
    }
}
