package org.chancery.agenda.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers the fields in which two states of a thing differ; null stands for the state in which there was none yet. */
final class Differences<S> {
    private final @Nullable S before;
    private final S after;
    private final List<FieldChange> found = new ArrayList<>();

    Differences(@Nullable S before, S after) {
        this.before = before;
        this.after = after;
    }

    /** @param value of the field in a state; null for none */
    Differences<S> in(PastField field, Function<S, @Nullable PastValue> value) {
        PastValue was = before == null ? null : value.apply(before);
        PastValue is = value.apply(after);
        if (!Objects.equals(was, is)) {
            found.add(new FieldChange(field, was, is));
        }
        return this;
    }

    void add(PastField field, @Nullable PastValue was, @Nullable PastValue is) {
        found.add(new FieldChange(field, was, is));
    }

    List<FieldChange> found() {
        return found;
    }

    static @Nullable PastValue text(@Nullable String text) {
        return text == null || text.isEmpty() ? null : new PastValue.Text(text);
    }
}
