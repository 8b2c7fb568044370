package org.chancery.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Parts of a list in which nothing stands twice, so that each can be written at once; what stands there again waits for the next one. */
final class Distinct {
    private Distinct() {}

    static <T> List<List<T>> parts(List<T> all, Function<T, Object> key) {
        List<List<T>> parts = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        int from = 0;
        for (int at = 0; at < all.size(); at++) {
            if (!seen.add(key.apply(all.get(at)))) {
                parts.add(all.subList(from, at));
                from = at;
                seen.clear();
                seen.add(key.apply(all.get(at)));
            }
        }
        if (from < all.size()) {
            parts.add(all.subList(from, all.size()));
        }
        return parts;
    }
}
