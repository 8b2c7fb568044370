package org.chancery.exchange.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.DiplomaticEvent;

/** The numbers of the sources, in the order in which a reader comes upon them; a source keeps its number wherever it is named again. */
final class Sources {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Citation> sources = new ArrayList<>();

    /** The numbers of all on which the event rests, lowest first. */
    List<Integer> of(DiplomaticEvent event) {
        TreeSet<Integer> cited = new TreeSet<>();
        for (Attestation claim : event.attestations()) {
            Citation source = claim.source();
            if (source != null) {
                cited.add(numbers.computeIfAbsent(source.sha256(), sha -> {
                    sources.add(source);
                    return sources.size();
                }));
            }
        }
        return List.copyOf(cited);
    }

    Citation numbered(int number) {
        return sources.get(number - 1);
    }

    /** "1–4, 7" for 1, 2, 3, 4 and 7. */
    static String inFigures(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            int last = i;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(numbers.get(i));
            if (last > i) {
                text.append(last > i + 1 ? "–" : ", ").append(numbers.get(last));
            }
            i = last;
        }
        return text.toString();
    }
}
