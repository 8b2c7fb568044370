package org.chancery.cli;

import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.LedgerLine;
import org.chancery.date.EventDate;
import org.chancery.text.Messages;
import org.jspecify.annotations.Nullable;

/** A step of a date ledger on one line: {@code 2021-04-08  planned  2021  "this year"  Outlet}, with a dash for what was not said. */
record LedgerText(Messages messages) {
    private static final String NOTHING = "-";

    String of(LedgerLine step) {
        String passage = passage(step);
        return String.join("  ", step.day().toString(), step.status() == null ? NOTHING : step.status().code(), date(step), passage == null
                ? NOTHING : "\"" + passage + "\"", source(step));
    }

    private static String date(LedgerLine step) {
        EventDate old = step.date();
        EventDate next = step.newDate();
        if (next == null) {
            return old == null || old.isUnknown() ? NOTHING : old.edtf();
        }
        return (old == null || old.isUnknown() ? "" : old.edtf() + " ") + "> " + next.edtf();
    }

    /** The words for the date; where there are none, those for the status. */
    private static @Nullable String passage(LedgerLine step) {
        return Stream.of(ClaimField.NEW_DATE, ClaimField.DATE, ClaimField.STATUS).flatMap(field -> step.attestations().stream().filter(
                a -> a.field() == field)).map(Attestation::passage).filter(Objects::nonNull).map(p -> p.text().replaceAll("\\s+", " "))
                .findFirst().orElse(null);
    }

    private String source(LedgerLine step) {
        if (step.source() == null) {
            return messages.text(step.chosen() ? "cli.ledger.chosen" : "cli.ledger.by-hand");
        }
        String outlet = step.source().outlet();
        return outlet == null ? step.source().title() : outlet;
    }
}
