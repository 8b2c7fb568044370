package org.chancery.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Looks up rows by many keys, a few hundred a query, since a database takes no list of any length. */
final class ByKey {
    private static final int AT_ONCE = 400;

    private ByKey() {}

    /**
     * All that is found.
     *
     * @param column
     *            that holds the key
     * @param query
     *            reads the rows that the condition lets pass
     */
    static <T> List<T> find(Collection<?> keys, String column, Function<Conditions, List<T>> query) {
        List<Object> all = List.copyOf(keys);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            Conditions where = new Conditions();
            where.and(column + " IN " + where.list(all.subList(from, Math.min(from + AT_ONCE, all.size()))));
            found.addAll(query.apply(where));
        }
        return found;
    }
}
