package org.chancery.reading.event;

import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.date.EventDate;
import org.chancery.reading.mention.Figure;

/** Whether enough is known of a candidate for it to be told as an event. */
record Worth(Candidate candidate, EventStatus status, EventDate date) {

    boolean enough() {
        return switch (candidate.kind) {
            case VISIT -> visit();
            case CEREMONY ->
                    candidate.partyLands().size() + candidate.bodies.size() > 1
                            && (candidate.words != null || status != EventStatus.HELD || !date.isUnknown());
            default -> candidate.issue ? issue() : candidate.words == null || candidate.generic ? parties() : occasion();
        };
    }

    private boolean visit() {
        if (candidate.country == null)
            return false;
        boolean abroad = candidate.who.stream().anyMatch(f -> f.country() == null ? f.official() : !f.country().equals(candidate.country));
        return abroad && candidate.who.stream().anyMatch(Figure::official);
    }

    private boolean parties() {
        if (candidate.loose && date.isUnknown() && candidate.city == null)
            return false;
        int sides = candidate.partyLands().size() + candidate.bodies.size();
        return sides > 1 || candidate.formatted && (!date.isUnknown() || candidate.city != null)
                || sides == 1 && candidate.people().stream().filter(Figure::official).count() > 1 || !candidate.bodies.isEmpty();
    }

    private boolean issue() {
        if (candidate.loose)
            return candidate.city != null && !date.isUnknown();
        boolean placed = candidate.city != null || candidate.country != null;
        boolean announced = candidate.ordinal > 0 || candidate.outlook.ahead;
        return announced ? placed || !date.isUnknown() : placed && !date.isUnknown();
    }

    /** A named occasion counts when the text gives it a day, a place, an edition or people who come. */
    private boolean occasion() {
        boolean intergovernmental = !candidate.bodies.isEmpty() || candidate.formatted || candidate.partyLands().size() > 0
                || candidate.ordinal > 0
                || candidate.kind == EventKind.SUMMIT || candidate.level != null;
        boolean told = !date.isUnknown() || candidate.city != null || candidate.country != null || candidate.ordinal > 0 || !candidate.who
                .isEmpty() || candidate.outlook.upcoming || candidate.outlook.cancelled || candidate.outlook.postponed;
        return intergovernmental && told;
    }
}
