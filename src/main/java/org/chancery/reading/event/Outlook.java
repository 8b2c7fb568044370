package org.chancery.reading.event;

/** What the words round an event say about whether it will be, was, or is off. */
final class Outlook {
    boolean ahead;
    /** Called upcoming, so that there is such an event though nothing else is told of it. */
    boolean upcoming;
    boolean back;
    /** A verb says that it began or was held. */
    boolean begun;
    /** Begun and not over: "is on a visit". */
    boolean ongoing;
    /** Gone off, and not said to have come: the visit lies ahead unless its day is over. */
    boolean departed;
    /** Said to end, so that its day is the last one. */
    boolean ends;
    boolean hedge;
    /** A plan that somebody had, as told of what has come to nothing since: "he planned to visit". */
    boolean once;
    boolean proposal;
    boolean postponed;
    boolean cancelled;
    /** Moved to a new firm day, so that what was said of putting it off holds no longer. */
    boolean renewed;
    int from = -1;
    int to = -1;

    void at(int start, int end) {
        if (from < 0) {
            from = start;
            to = end;
        }
    }

    /** What was said of going off says that the visit is to come, unless it was said to be over or off. */
    void depart() {
        if (!back || changed())
            return;
        departed = true;
        ahead = true;
        begun = false;
    }

    void force(int start, int end) {
        from = start;
        to = end;
    }

    /** "may meet beside the summit": what is not yet sure of the meeting is sure of the summit. */
    void unhedged() {
        hedge = false;
        proposal = false;
        cancelled = false;
        postponed = false;
    }

    /** Put off, called off or moved: the words for that are in the past, whenever the event is. */
    boolean changed() {
        return postponed || cancelled || renewed;
    }

    boolean silent() {
        return !ahead && !back && !proposal && !postponed && !cancelled && !hedge;
    }

    /** Takes in what another mention of the same event says. */
    void join(Outlook other) {
        boolean change = other.postponed || other.cancelled;
        if (change && !(postponed || cancelled))
            force(other.from, other.to);
        renewed |= other.renewed;
        postponed = (postponed || other.postponed) && !renewed;
        cancelled |= other.cancelled;
        if (silent())
            at(other.from, other.to);
        back |= other.back;
        begun |= other.begun;
        ongoing |= other.ongoing;
        ends |= other.ends;
        if (other.ahead && !other.hedge && !other.proposal) {
            hedge = false;
            proposal = false;
        } else if (proposal && other.ahead && !other.proposal) {
            hedge = true;
        } else if (silent()) {
            hedge = other.hedge;
            proposal = other.proposal;
        }
        ahead |= other.ahead;
        upcoming |= other.upcoming;
        if (from < 0)
            at(other.from, other.to);
    }
}
