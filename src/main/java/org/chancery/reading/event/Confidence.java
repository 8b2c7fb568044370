package org.chancery.reading.event;

import java.util.EnumMap;
import java.util.Map;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.date.EventDate;
import org.chancery.place.Venue;

/** How sure the reader is, by what the text gives: an own name, a day, a place, people with office, a plain verb. */
final class Confidence {
    private Confidence() {}

    static double event(Candidate c, EventStatus status, EventDate date) {
        double sure = 0.45;
        if (c.ordinal > 0)
            sure += 0.2;
        if (c.words != null && !c.bodies.isEmpty())
            sure += 0.1;
        if (!date.isUnknown())
            sure += 0.15;
        if (c.city != null || c.country != null)
            sure += 0.1;
        if (c.people().stream().anyMatch(f -> f.name() != null && f.official()))
            sure += 0.08;
        if (c.kind == EventKind.VISIT)
            sure += 0.05;
        if (status == EventStatus.PROPOSED)
            sure -= 0.12;
        if (c.outlook.silent())
            sure -= 0.1;
        return Math.round(calibrated(sure) * 100) / 100.0;
    }

    /** The share of events that were right among those for which the text gives so much, between the points measured. */
    private static double calibrated(double sum) {
        double[] given = {0.3, 0.45, 0.55, 0.65, 0.75, 0.85, 1};
        double[] right = {0.3, 0.45, 0.6, 0.8, 0.87, 0.92, 0.94};
        double at = Math.clamp(sum, given[0], given[given.length - 1]);
        int i = 1;
        while (at > given[i])
            i++;
        double part = (at - given[i - 1]) / (given[i] - given[i - 1]);
        return right[i - 1] + part * (right[i] - right[i - 1]);
    }

    static Map<ClaimField, Double> fields(Candidate c, EventStatus status, EventDate date, Venue venue) {
        Map<ClaimField, Double> out = new EnumMap<>(ClaimField.class);
        out.put(ClaimField.NAME, c.words != null ? 0.85 : 0.75);
        out.put(ClaimField.KIND, c.kind == EventKind.VISIT || c.words != null ? 0.9 : 0.85);
        out.put(ClaimField.STATUS, c.outlook.silent() ? 0.6 : status == EventStatus.PROPOSED ? 0.7 : 0.86);
        if (c.ordinal > 0)
            out.put(ClaimField.ORDINAL, 0.95);
        if (!date.isUnknown())
            out.put(ClaimField.DATE, c.times.size() == 1 ? 0.85 : 0.8);
        if (!venue.isUnknown())
            out.put(ClaimField.PLACE, c.kind == EventKind.VISIT ? 0.94 : 0.9);
        if (!c.people().isEmpty() || !c.lands.isEmpty())
            out.put(ClaimField.PARTICIPANTS, 0.75);
        if (!c.bodies.isEmpty())
            out.put(ClaimField.ORGANISATIONS, 0.75);
        if (c.level != null || c.kind == EventKind.SUMMIT)
            out.put(ClaimField.LEVEL, 0.8);
        if (c.mode != null)
            out.put(ClaimField.MODE, 0.85);
        return out;
    }
}
