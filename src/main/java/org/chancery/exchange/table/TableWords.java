package org.chancery.exchange.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.chancery.agenda.AttendanceMode;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.VisitKind;
import org.chancery.agenda.Word;
import org.chancery.text.Messages;
import org.chancery.text.ReleaseWords;
import org.chancery.text.Words;
import org.jspecify.annotations.Nullable;

/** The closed vocabularies by code, by the words of the program in each of its languages, and by those that tables have beside them. */
final class TableWords {
    private final Map<Class<?>, Map<String, Word>> found = new HashMap<>();

    TableWords() {
        add(EventKind.class, Words::kind);
        add(VisitKind.class, Words::visitKind);
        add(EventStatus.class, Words::status);
        add(Level.class, Words::level);
        add(Level.class, Words::shortLevel);
        add(AttendanceMode.class, Words::mode);
        add(ParticipantRole.class, Words::role);
        add(AttendanceState.class, Words::attendance);
        add(ReleaseLevel.class, (words, level) -> new ReleaseWords(words.messages()).level(level));
        List<Class<? extends Word>> types = List.of(EventKind.class, VisitKind.class, EventStatus.class, Level.class, AttendanceMode.class,
                ReleaseLevel.class);
        for (String[] row : TableData.rows("words.tsv")) {
            types.stream().filter(type -> type.getSimpleName().equals(row[0]))
                    .forEach(type -> Arrays.stream(type.getEnumConstants()).filter(
                            one -> one.code().equals(row[1]))
                            .forEach(one -> Arrays.stream(row[2].split("\\|")).forEach(word -> put(type, word,
                                    one))));
        }
    }

    private <E extends Enum<E> & Word> void add(Class<E> type, BiFunction<Words, E, String> words) {
        for (E one : type.getEnumConstants()) {
            put(type, one.code(), one);
            for (String language : Messages.LANGUAGES) {
                put(type, words.apply(new Words(Messages.of(Locale.of(language))), one), one);
            }
        }
    }

    private void put(Class<?> type, String word, Word meaning) {
        found.computeIfAbsent(type, made -> new HashMap<>()).putIfAbsent(TableData.fold(word), meaning);
    }

    /** Null for a word that is not known. */
    <E extends Enum<E> & Word> @Nullable E find(Class<E> type, String word) {
        return type.cast(found.getOrDefault(type, Map.of()).get(TableData.fold(word)));
    }
}
