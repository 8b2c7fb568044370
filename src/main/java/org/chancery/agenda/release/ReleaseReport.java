package org.chancery.agenda.release;

import java.util.List;
import java.util.Set;
import org.chancery.agenda.Audience;
import org.chancery.agenda.Departure.Extent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.WithheldForm;
import org.jspecify.annotations.Nullable;

/**
 * What an audience gets and what it does not, for the person who lets it go and for nobody else: it names what is withheld.
 *
 * @param whole
 *            how many of the events that passed go with all that there is to them
 * @param lines
 *            the others, in the order in which they were met
 */
public record ReleaseReport(Audience audience, WithheldForm form, long whole, List<Line> lines) {
    public ReleaseReport {
        lines = List.copyOf(lines);
    }

    /**
     * An event of which something is withheld.
     *
     * @param name
     *            as the desk knows it
     * @param extent
     *            how it goes; null if it does not
     * @param reasons
     *            at least one
     */
    public record Line(EventId id, String name, @Nullable Extent extent, Set<Withholding> reasons) {}

    /** The events that go so. */
    public List<Line> going(Extent extent) {
        return lines.stream().filter(line -> line.extent() == extent).toList();
    }

    /** The events that do not go, for this reason. */
    public List<Line> withheld(Withholding reason) {
        return lines.stream().filter(line -> line.extent() == null && line.reasons().contains(reason)).toList();
    }

    public long withheld() {
        return lines.stream().filter(line -> line.extent() == null).count();
    }
}
