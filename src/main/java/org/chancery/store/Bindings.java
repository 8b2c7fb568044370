package org.chancery.store;

import java.time.LocalDate;
import org.chancery.agenda.Word;
import org.chancery.date.EdtfValue;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Values of the domain as parameters of a statement. */
final class Bindings {
    /** Stands for the open beginning of a date that says only "by then". */
    static final LocalDate OPEN = LocalDate.of(1, 1, 1);

    private Bindings() {}

    static <S extends SqlStatement<S>> S word(S statement, String name, @Nullable Word word) {
        return statement.bind(name, word == null ? null : word.code());
    }

    /** The three columns of a date; all null for none. */
    static <S extends SqlStatement<S>> S date(S statement, String prefix, @Nullable EventDate date) {
        LocalDate reference = date != null && date.value() instanceof EdtfValue.UpTo upTo ? upTo.reference() : null;
        return statement.bind(prefix + "Edtf", date == null ? null : date.edtf()).bind(prefix + "Reference", reference).bind(
                prefix + "Words",
                date == null ? null : date.words());
    }

    /** Its first and last day; both null if unknown. */
    static <S extends SqlStatement<S>> S bounds(S statement, @Nullable EventDate date) {
        return statement.bind("earliest", date == null ? null : earliest(date)).bind("latest", date == null ? null : date.latestOrNull());
    }

    static <S extends SqlStatement<S>> S hours(S statement, @Nullable Hours hours) {
        return statement.bind("starts", hours == null ? null : hours.start()).bind("ends", hours == null ? null : hours.end());
    }

    static @Nullable LocalDate earliest(EventDate date) {
        LocalDate first = date.earliestOrNull();
        return first == null && !date.isUnknown() ? OPEN : first;
    }
}
