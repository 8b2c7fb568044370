package org.chancery.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.DepartureLog.Departed;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.text.Messages;
import org.chancery.text.ReleaseWords;

/** What a page of text says of who may see an event: the sources that not all may see, and for whom it has left. */
record ReleaseSection(OpenStore store, Messages messages, ZoneId desk) {

    List<String> lines(DiplomaticEvent event) {
        ReleaseWords words = new ReleaseWords(messages);
        List<String> lines = new ArrayList<>();
        Set<Citation> sources = new LinkedHashSet<>();
        event.attestations().stream().map(Attestation::source).filter(Objects::nonNull).forEach(sources::add);
        for (Citation source : sources) {
            ReleaseLevel level = store.articles().release(source.id());
            if (level != ReleaseLevel.PUBLIC) {
                head(lines, "release.sources");
                lines.add("  " + words.level(level) + "  " + source.title());
            }
        }
        List<Departed> left = store.departures().of(event.id());
        if (!left.isEmpty()) {
            lines.add("");
            lines.add(messages.text("release.left"));
            left.forEach(one -> lines.add("  " + words.departed(one, desk)));
        }
        return lines;
    }

    private void head(List<String> lines, String key) {
        if (lines.isEmpty()) {
            lines.add("");
            lines.add(messages.text(key));
        }
    }
}
