package org.chancery.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.chancery.reading.WrittenDates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The date in a cell")
class DateCellTest {
    private static final WrittenDates WORDS = new WrittenDates(LocalDate.of(2021, 6, 15), "en");

    private static DateCell.Read read(String cell) throws UnreadableCell {
        return new DateCell(WORDS::date).read(cell, null);
    }

    @ParameterizedTest
    @DisplayName("is read in figures, in EDTF and in words of every language")
    @CsvSource(delimiter = '|', value = {"2021-09-30|2021-09-30", "30.09.2021|2021-09-30", "1.9.2021|2021-09-01", "2021|2021",
            "2021-09|2021-09", "2021-35|2021-35", "2021-09~|2021-09~", "2021-09-29/2021-09-30|2021-09-29/2021-09-30",
            "[2021-09-21..2021-09-30]|[2021-09-21..2021-09-30]", "28-30.09.2021|2021-09-28/2021-09-30",
            "28.09 – 02.10.2021|2021-09-28/2021-10-02", "28.09.2021 - 02.10.2021|2021-09-28/2021-10-02",
            "2021-09-28 – 2021-10-02|2021-09-28/2021-10-02", "30/9/2021|2021-09-30", "9/30/2021|2021-09-30", "9/9/2021|2021-09-09",
            "2021-09-30 00:00:00|2021-09-30", "September 2021|2021-09", "late September 2021|[2021-09-21..2021-09-30]",
            "28-30 September 2021|2021-09-28/2021-09-30", "30 September 2021|2021-09-30", "autumn 2021|2021-23", "Q3 2021|2021-35",
            "by the end of 2021|[..2021-12-31]", "сентябрь 2021|2021-09", "30 сентября 2021 г.|2021-09-30",
            "конец сентября 2021 года|[2021-09-21..2021-09-30]", "осень 2021|2021-23", "III квартал 2021 года|2021-35",
            "2021 жылғы қыркүйек|2021-09", "2021 жылғы 30 қыркүйек|2021-09-30", "30 septembre 2021|2021-09-30"})
    void read(String cell, String edtf) throws UnreadableCell {
        assertThat(read(cell).date().edtf()).isEqualTo(edtf);
        assertThat(read(cell).hours()).isNull();
    }

    @ParameterizedTest
    @DisplayName("may bring its hours along")
    @CsvSource({"30.09.2021 15:00,15:00", "2021-09-30T09:30:00,09:30", "30.09.2021 9:30,09:30"})
    void hours(String cell, String time) throws UnreadableCell {
        assertThat(read(cell).date().edtf()).isEqualTo("2021-09-30");
        assertThat(String.valueOf(read(cell).hours())).contains("start=" + time);
    }

    @ParameterizedTest
    @DisplayName("is never guessed")
    @CsvSource(delimiter = '|', value = {"31.02.2021|NO_DATE", "2021-13-01|NO_DATE", "9/10/2021|WHICH_MONTH", "30.09.21|NO_YEAR",
            "Sep-21|NO_YEAR", "сен.21|NO_YEAR", "this autumn|NO_YEAR", "30 September|NO_YEAR", "44469|NO_YEAR",
            "02.10.2021 - 28.09.2021|NO_DATE", "30.02.2021 15:00|NO_DATE", "30.09.2021 25:00|NO_TIME", "perhaps 2021, perhaps not|NO_DATE",
            "September 2021 in Geneva|NO_DATE", "September 2021 or October 2022|NO_DATE"})
    void refused(String cell, CellFault fault) {
        assertThatThrownBy(() -> read(cell)).isInstanceOfSatisfying(UnreadableCell.class, wrong -> assertThat(wrong.fault()).isEqualTo(
                fault));
    }
}
