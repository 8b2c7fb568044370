package org.chancery.launch;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes its value when first asked, and once, whatever the number of threads. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> make;
    private @Nullable T made;

    Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public synchronized T get() {
        T value = made;
        if (value == null) {
            value = make.get();
            made = value;
        }
        return value;
    }
}
