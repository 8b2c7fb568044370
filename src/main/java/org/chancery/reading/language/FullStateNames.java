package org.chancery.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of states as they stand, which the lexicon has in short: "the Republic of Finland", "neighbouring Finland". */
record FullStateNames(MarkedText text) {

    /** Adds a match for each, beside those of its words. */
    void addTo(List<List<Match>> matches) {
        for (int i = 0; i < matches.size(); i++) {
            Match state = text.match(i, WordClass.COUNTRY);
            if (state == null)
                continue;
            boolean name = state.entry().is("form", "name");
            Match full = name ? behindForm(state) : beforeForm(state);
            if (full == null && name)
                full = behindEpithet(state);
            if (full != null) {
                List<Match> here = new ArrayList<>(matches.get(full.from()));
                here.add(full);
                matches.set(full.from(), here);
            }
        }
    }

    private @Nullable Match behindForm(Match state) {
        boolean of = text.language().isOne("office-of", text.key(state.from() - 1));
        int from = of ? state.from() - 1 : state.from();
        int last = from - 1;
        while (text.has(from - 1, WordClass.STATE_FORM) && text.token(from - 1).capital())
            from--;
        if (from > last || !of && !text.language().inflection().cased())
            return null;
        return new Match(withCase(state.entry(), text.match(last, WordClass.STATE_FORM)), from, state.to());
    }

    /** What a neighbour or a friend is called changes neither the state nor its case. */
    private @Nullable Match behindEpithet(Match state) {
        Match epithet = text.match(state.from() - 1, WordClass.STATE_FORM);
        return epithet == null || !epithet.entry().has("epithet") ? null : new Match(state.entry(), state.from() - 1, state.to());
    }

    private @Nullable Match beforeForm(Match adjective) {
        Match form = text.match(adjective.to(), WordClass.STATE_FORM);
        if (form == null || !text.language().inflection().cased() || !text.token(form.from()).capital())
            return null;
        return new Match(withCase(adjective.entry(), form), adjective.from(), form.to());
    }

    private static Entry withCase(Entry state, @Nullable Match form) {
        Map<String, String> attributes = new HashMap<>(state.attributes());
        attributes.put("form", "name");
        String itsCase = form == null ? null : form.entry().get("case");
        if (itsCase != null)
            attributes.put("case", itsCase);
        return new Entry(state.type(), state.lemma(), Map.copyOf(attributes), state.proper());
    }
}
