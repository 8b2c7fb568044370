package org.chancery.agenda;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A word of a closed vocabulary, written in JSON and on the command line in lower case with hyphens. */
public interface Word {
    String name();

    default String code() {
        return WordCodes.of(name());
    }

    /**
     * The constant with that code, in any case.
     *
     * @throws IllegalArgumentException
     *             with a sentence that lists the words there are
     */
    static <E extends Enum<E> & Word> E parse(Class<E> type, String code) {
        String wanted = code.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.code().equals(wanted)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is none of "
                        + Arrays.stream(type.getEnumConstants()).map(Word::code).collect(Collectors.joining(", "))));
    }
}
