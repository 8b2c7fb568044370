package org.chancery.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * An occasion as any calendar knows it, so that both programs show the same.
 *
 * @param days
 *            how many days it lasts, at least one
 * @param start
 *            null if it has no hour
 */
record Occasion(String name, LocalDate first, int days, @Nullable LocalTime start) {
    static final YearMonth FIRST_MONTH = YearMonth.of(2018, 1);
    static final int MONTHS = 100;
    static final int PER_MONTH = 1_000;

    /** 100,000 of them, 1,000 a month; one in five lasts some days, one in three has an hour. The same at each call. */
    static List<Occasion> hundredThousand() {
        Random random = new Random(17);
        List<Occasion> all = new ArrayList<>(MONTHS * PER_MONTH);
        for (int month = 0; month < MONTHS; month++) {
            YearMonth at = FIRST_MONTH.plusMonths(month);
            for (int i = 0; i < PER_MONTH; i++) {
                int days = random.nextInt(5) == 0 ? 2 + random.nextInt(5) : 1;
                LocalTime start = days == 1 && random.nextInt(3) == 0 ? LocalTime.of(8 + random.nextInt(10), 30) : null;
                all.add(new Occasion(name(random, all.size() + 1), at.atDay(1 + random.nextInt(at.lengthOfMonth())), days,
                        start));
            }
        }
        return all;
    }

    private static String name(Random random, int number) {
        return one(Vocabulary.OCCASIONS, random) + " on " + one(Vocabulary.TOPICS, random) + ", " + one(Vocabulary.CITIES, random) + " "
                + number;
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    LocalDate last() {
        return first.plusDays(days - 1L);
    }
}
