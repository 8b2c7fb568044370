package org.chancery.exchange.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.agenda.PastState;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportItem.Outcome;
import org.chancery.agenda.incoming.ImportItem.Reason;
import org.chancery.agenda.incoming.Remark;
import org.chancery.exchange.bundle.BundleDecision.Decided;
import org.chancery.exchange.bundle.BundleReader.Element;
import org.chancery.exchange.bundle.Fields.WrongValue;

/**
 * The events of a file, decided and saved many at once: each save writes again whatever it has touched of the store, which is nearly all of it
 * when the events have nothing to do with one another.
 */
final class ArrivingEvents {
    private static final int AT_ONCE = 1_000;
    /** Claims, those of past states too, that are in memory at once. */
    private static final int CLAIMS = 50_000;

    private final EventParser parser;
    private final BundleDecision decision;
    private final int most;
    private final Consumer<Remark> remarks;
    private final Consumer<List<Decided>> each;
    private final Consumer<ImportItem> broken;
    private final List<Arriving> waiting = new ArrayList<>();
    private int claims;
    private long read;

    /**
     * @param most
     *            events of the file; the others are passed over
     * @param each
     *            takes what was decided
     * @param broken
     *            takes what cannot be read
     */
    ArrivingEvents(EventParser parser, BundleDecision decision, int most, Consumer<Remark> remarks, Consumer<List<Decided>> each,
            Consumer<ImportItem> broken) {
        this.parser = parser;
        this.decision = decision;
        this.most = most;
        this.remarks = remarks;
        this.each = each;
        this.broken = broken;
    }

    /** @return how many were read so far */
    long take(Element element) {
        read++;
        if (read > most) {
            if (read == most + 1L) {
                remarks.accept(new Remark(element.line(), element.section(), Remark.Kind.TOO_MANY_EVENTS));
            }
            return most;
        }
        try {
            Arriving one = parser.read(element);
            waiting.add(one);
            claims += claims(one);
        } catch (WrongValue wrong) {
            remarks.accept(wrong.at(element.line()));
            broken.accept(new ImportItem(element.line(), element.nth(), BundleImport.shown(element.node()), "", Outcome.SKIPPED,
                    Reason.BROKEN, List.of(),
                    List.of(), null, null));
        }
        if (waiting.size() == AT_ONCE || claims >= CLAIMS) {
            flush();
        }
        return read;
    }

    private static int claims(Arriving one) {
        int claims = one.event().attestations().size();
        for (PastState past : one.past()) {
            claims += past.state() == null ? 0 : past.state().attestations().size();
        }
        return claims;
    }

    void flush() {
        if (!waiting.isEmpty()) {
            each.accept(decision.of(List.copyOf(waiting)));
            waiting.clear();
            claims = 0;
        }
    }
}
