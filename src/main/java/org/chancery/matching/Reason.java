package org.chancery.matching;

import java.util.List;

/**
 * Why two reports are held for one event, or not: a key of the message bundles and what goes into it.
 *
 * @param args
 *            plain values: names, numbers, country codes, EDTF dates
 */
public record Reason(String key, List<String> args) {
    public Reason {
        args = List.copyOf(args);
    }

    static Reason of(String key, String... args) {
        return new Reason(key, List.of(args));
    }
}
