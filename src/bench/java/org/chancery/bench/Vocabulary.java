package org.chancery.bench;

import java.util.List;

/** Words that events and articles of the measurements are made of: some are in many of them, some in few. */
final class Vocabulary {
    static final List<String> OCCASIONS = List.of("Ministerial meeting", "Summit", "Forum", "Working visit", "Round of negotiations",
            "Session of the council",
            "Conference", "Signing ceremony", "Official visit", "Talks");

    static final List<String> TOPICS = List.of("water", "transit", "energy", "border trade", "climate", "migration", "security",
            "agriculture", "railways",
            "education", "health", "uranium", "customs", "tourism", "digital trade", "glaciers", "culture", "aviation", "fisheries",
            "disarmament");

    static final List<String> CITIES = List.of("Astana", "Almaty", "Tashkent", "Bishkek", "Dushanbe", "Ashgabat", "Moscow", "Beijing",
            "Ankara", "Baku", "Tbilisi",
            "Yerevan", "Geneva", "Vienna", "New York", "Brussels", "Paris", "Berlin", "Rome", "Tokyo", "Seoul", "New Delhi", "Tehran",
            "Islamabad", "Ulaanbaatar",
            "Minsk", "Kyiv", "Warsaw", "Helsinki", "Stockholm", "Oslo", "Cairo", "Nairobi", "Addis Ababa", "Doha", "Abu Dhabi", "Riyadh",
            "Kokshetau", "Samarkand",
            "Issyk-Kul");

    static final List<String> COUNTRIES = List.of("KZ", "UZ", "KG", "TJ", "TM", "RU", "CN", "TR", "AZ", "GE");

    private static final List<String> SYLLABLES = List.of("ar", "bel", "con", "dir", "est", "for", "gan", "hol", "int", "jur", "kel", "lom",
            "min", "nor", "pol",
            "rin", "sal", "ter", "und", "ver");

    private Vocabulary() {}

    /** One of 8,000 words that mean nothing, the low numbers meant to be used often. */
    static String filler(int number) {
        int size = SYLLABLES.size();
        return SYLLABLES.get(number % size) + SYLLABLES.get(number / size % size) + SYLLABLES.get(number / (size * size) % size);
    }
}
