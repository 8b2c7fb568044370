package org.chancery.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A UID")
class EventUidTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, emptyValue = "",
            value = {"talks-1@example.org|talks-1@example.org|true", "' talks 1 '|talks 1|false", "'a\u0000b\u0007'|ab|false",
                    "'a\nb'|'a\nb'|true", "''|''|false", "'\u007f '|''|false"})
    @DisplayName("is the text that every form gives back")
    void givenBack(String text, String uid, boolean asItStands) {
        assertThat(EventUid.of(text)).isEqualTo(uid);
        assertThat(EventUid.of(uid)).isEqualTo(uid);
        assertThat(EventUid.is(text)).isEqualTo(asItStands);
    }
}
