package org.chancery.agenda;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The codes of words, each made once: they are asked for by the hundred thousand. */
final class WordCodes {
    private static final Map<String, String> CODES = new ConcurrentHashMap<>();

    private WordCodes() {}

    /** The code of the constant of that name. */
    static String of(String name) {
        String code = CODES.get(name);
        return code == null ? CODES.computeIfAbsent(name, constant -> constant.toLowerCase(Locale.ROOT).replace('_', '-')) : code;
    }
}
