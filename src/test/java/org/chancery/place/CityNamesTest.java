package org.chancery.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityNamesTest {
    @ParameterizedTest(name = "{0}, {1} in {2}: {3}")
    @DisplayName("A city is called as the language calls it, under the name that it had on the day")
    @CsvSource({"Kokshetau, KZ, ru, Кокшетау", "Kokshetau, KZ, kk, Көкшетау", "Astana, KZ, ru, Астана", "Nur-Sultan, KZ, ru, Нур-Султан",
            "Nur-Sultan, KZ, kk, Нұр-Сұлтан", "Almaty, KZ, kk, Алматы", "Geneva, CH, kk, Женева", "Kokshetau, KZ, en, Kokshetau",
            "Kokshetau, KZ, fr, Kokshetau", "No Such Place, KZ, ru, No Such Place"})
    void called(String city, String country, String language, String expected) {
        assertThat(CityNames.of(language).name(city, Country.of(country))).isEqualTo(expected);
    }

    @Test
    @DisplayName("Without a country the largest city of the name is meant, and a name by hand stands for that one only")
    void withoutCountry() {
        assertThat(CityNames.of("ru").name("London", null)).isEqualTo("Лондон");
        assertThat(CityNames.of("ru").name("Astana", null)).isEqualTo("Астана");
    }
}
