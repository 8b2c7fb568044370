package org.chancery.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.jspecify.annotations.Nullable;

/** What one source, or a person in one sitting, says of date and status: the unit in which a ledger is replayed. */
record LedgerStep(LocalDate day, @Nullable Citation source, @Nullable EventStatus status, @Nullable EventDate date,
        @Nullable EventDate newDate, @Nullable Hours hours, boolean chosen, List<Attestation> attestations) {

    /** The steps of these attestations, oldest first. A second date in one source is a step of its own, so that neither is lost. */
    static List<LedgerStep> of(List<Attestation> attestations) {
        List<LedgerStep> steps = new ArrayList<>();
        attestations.stream().sorted(Attestation.OLDEST_FIRST).filter(LedgerStep::concernsLedger).forEach(a -> {
            int told = told(steps, a);
            LedgerStep last = steps.isEmpty() ? null : steps.getLast();
            if (told >= 0) {
                steps.set(told, steps.get(told).with(a));
            } else if (last != null && last.takes(a)) {
                steps.set(steps.size() - 1, last.with(a));
            } else {
                steps.add(new LedgerStep(a.day(), a.source(), null, null, null, null, a.chosen(), List.of()).with(a));
            }
        });
        return steps;
    }

    /** The step in which this article has already said the very same; -1 if none. A source that repeats itself does not change its mind. */
    private static int told(List<LedgerStep> steps, Attestation a) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (a.source() != null && steps.get(i).sameSource(a) && steps.get(i).says(a.claim())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean concernsLedger(Attestation a) {
        return switch (a.claim()) {
            case Claim.Dated dated -> !dated.date().isUnknown() || a.chosen();
            case Claim.MovedTo moved -> !moved.date().isUnknown();
            case Claim.InStatus status -> true;
            case Claim.Named n -> false;
            case Claim.OfKind k -> false;
            case Claim.InSeries s -> false;
            case Claim.Edition e -> false;
            case Claim.At p -> false;
            case Claim.With w -> false;
            case Claim.Delegations d -> false;
            case Claim.AtLevel l -> false;
            case Claim.InMode m -> false;
        };
    }

    private boolean takes(Attestation a) {
        return sameSource(a) && attestations.stream().noneMatch(mine -> mine.field() == a.field());
    }

    private boolean sameSource(Attestation a) {
        return day.equals(a.day()) && chosen == a.chosen() && Objects.equals(sha(source), sha(a.source()));
    }

    private boolean says(Claim claim) {
        return attestations.stream().anyMatch(mine -> mine.claim().equals(claim));
    }

    private LedgerStep with(Attestation a) {
        List<Attestation> all = new ArrayList<>(attestations);
        all.add(a);
        return switch (a.claim()) {
            case Claim.InStatus(EventStatus said) -> new LedgerStep(day, source, said, date, newDate, hours, chosen, all);
            case Claim.Dated(EventDate said, Hours at) -> new LedgerStep(day, source, status, said, newDate, at, chosen, all);
            case Claim.MovedTo(EventDate said, Hours at) -> new LedgerStep(day, source, status, date, said, at, chosen, all);
            default -> this;
        };
    }

    private static @Nullable String sha(@Nullable Citation citation) {
        return citation == null ? null : citation.sha256();
    }

    /** Whether it says that the event was put off, moved or called off, which explains a new date. */
    boolean explainsMove() {
        return status == EventStatus.POSTPONED || status == EventStatus.CANCELLED || newDate != null;
    }

    LedgerLine line(LedgerLine.Effect effect) {
        return new LedgerLine(day, source, status, date, newDate, hours, chosen, effect, false, attestations);
    }
}
