package org.chancery.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.agenda.EventKind;
import org.chancery.place.Country;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A series")
class NameConceptsTest {
    private static final List<Country> TWO = List.of(Country.of("KZ"), Country.of("RU"));

    @ParameterizedTest(name = "is the same by the name \"{0}\"")
    @ValueSource(strings = {"17th Forum of Interregional Cooperation between Kazakhstan and Russia",
            "Russia-Kazakhstan Interregional Cooperation Forum", "16th Kazakhstan-Russia Interregional Cooperation Forum",
            "XVII форум межрегионального сотрудничества России и Казахстана", "Форум межрегионального сотрудничества",
            "Ресей мен Қазақстанның XVII Өңіраралық ынтымақтастық форумы", "Forum of Interregional Cooperation",
            "The next annual Kazakh-Russian Forum on Interregional Cooperation"})
    void oneSeries(String name) {
        assertThat(SeriesNames.identity(name, EventKind.FORUM, TWO)).isEqualTo(SeriesNames.identity(
                "Forum of Interregional Cooperation between Kazakhstan and Russia", EventKind.FORUM, TWO)).isPresent();
    }

    @ParameterizedTest(name = "is another by the name \"{0}\"")
    @ValueSource(strings = {"Forum of Interregional Cooperation between Russia and Belarus", "Kazakhstan-Russia Business Forum",
            "Kazakhstan-Russia Interregional Cooperation Conference", "Astana Economic Forum"})
    void otherSeries(String name) {
        assertThat(SeriesNames.identity(name, EventKind.FORUM, TWO)).isNotEqualTo(SeriesNames.identity(
                "Forum of Interregional Cooperation between Kazakhstan and Russia", EventKind.FORUM, TWO));
    }

    @Test
    @DisplayName("is not made of a name that says nothing")
    void nothing() {
        assertThat(SeriesNames.identity("Third round of talks", EventKind.NEGOTIATION, List.of())).isEmpty();
    }
}
