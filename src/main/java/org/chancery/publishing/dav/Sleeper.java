package org.chancery.publishing.dav;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Waits before another attempt. */
@FunctionalInterface
public interface Sleeper {

    /** Waits in earnest, a little at a time. */
    Sleeper REAL = (duration, cancelled) -> {
        for (long left = duration.toMillis(); left > 0 && !cancelled.getAsBoolean(); left -= 100) {
            try {
                Thread.sleep(Math.min(100, left));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
    };

    /** @param cancelled ends the wait when it is true */
    void sleep(Duration duration, BooleanSupplier cancelled);
}
