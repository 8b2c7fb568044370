package org.chancery.store.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Lines that end with a {@link CancellationException} as soon as nobody wants more of them. */
final class StoppableLines extends BufferedReader {
    private final BooleanSupplier cancelled;

    StoppableLines(BufferedReader lines, BooleanSupplier cancelled) {
        super(lines);
        this.cancelled = cancelled;
    }

    @Override
    public @Nullable String readLine() throws IOException {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        return super.readLine();
    }
}
