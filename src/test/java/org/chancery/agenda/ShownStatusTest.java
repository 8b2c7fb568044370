package org.chancery.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chancery.date.EventDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The status as it is shown")
class ShownStatusTest {
    @ParameterizedTest(name = "a {0} event of {1} shows as {2} on 1 October 2021")
    @CsvSource({"SCHEDULED,2021-09-30,UNREPORTED", "SCHEDULED,2021-10-01,SCHEDULED", "PLANNED,2021-09,UNREPORTED",
            "PROPOSED,2021-09,PROPOSED",
            "HELD,2021-09-30/2021-10-02,UNDER_WAY", "HELD,2021-09-30,HELD", "POSTPONED,'',POSTPONED", "PLANNED,'',PLANNED"})
    void shown(EventStatus status, String edtf, ShownStatus shown) {
        assertThat(ShownStatus.of(status, EventDate.parse(edtf), LocalDate.parse("2021-10-01"))).isEqualTo(shown);
    }
}
