package org.chancery.packaging;

import java.util.List;
import java.util.Set;

/** What methods do with text that may become SQL, by their names. */
final class SqlMethods {
    /** Methods of JDBC and of the library over it that take SQL. */
    static final Set<String> TAKE_SQL = Set.of("createQuery", "createUpdate", "createBatch", "createScript", "createCall",
            "prepareBatch", "prepareStatement", "prepareCall", "executeQuery", "executeUpdate", "executeLargeUpdate", "addBatch",
            "nativeSQL", "execute", "select");
    static final List<String> DATABASE = List.of("java.sql.", "org.jdbi.", "org.h2.jdbc.");
    /** Give names of bound parameters, and conditions that were put together of texts which are followed where they are added. */
    static final Set<String> GIVE_SQL = Set.of("parameter", "list", "sql");
    static final String CONDITIONS = "org.chancery.store.Conditions";
    /** Names of tables and columns as the database tells them, of which each is a plain word: what makes it looks at that. */
    static final String TABLE = "org.chancery.store.backup.Tables.Table";
    static final String ADDS_CONDITION = "and";
    /** Give numbers. */
    static final Set<String> COUNT = Set.of("size", "length", "indexOf", "ordinal", "count", "range");
    /** Give what they are handed, put together. */
    static final Set<String> JOIN = Set.of("String.join", "List.of", "Set.of", "Map.of", "Stream.of", "Arrays.asList",
            "Objects.requireNonNull", "Collectors.joining", "List.copyOf", "java.util.Collections.nCopies");
    /** Give what they are called on, or parts of it. */
    static final Set<String> PART = Set.of("stream", "toList", "toString", "strip", "trim", "substring", "split", "get", "keySet",
            "entrySet", "getKey", "filter", "limit", "sorted", "distinct", "collect", "getFirst", "getOrDefault", "getValue",
            "values");
    static final Set<String> GIVES_ARGUMENTS = Set.of("collect", "getOrDefault");
    /** Give what a function makes of what they are called on. */
    static final Set<String> MAP = Set.of("map", "mapToObj", "flatMap");
    /** Put something into what they are called on. */
    static final Set<String> PUT = Set.of("append", "add", "addAll", "put", "putAll", "insert", "computeIfAbsent", "merge");
    static final Set<String> NO_TEXT = Set.of("java.lang.Integer", "java.lang.Long", "java.lang.Short", "java.lang.Boolean",
            "java.util.UUID", "java.time.LocalDate");

    private SqlMethods() {}
}
