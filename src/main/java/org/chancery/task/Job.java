package org.chancery.task;

/** Work that may take time; it looks at {@link Progress#cancelled()} between steps and never relies on interrupts. */
@FunctionalInterface
public interface Job<T> {
    T run(Progress progress) throws Exception;
}
