package org.chancery.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.chancery.icalendar.line.ContentLineWriter;
import org.chancery.icalendar.line.Parameter;
import org.chancery.icalendar.line.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Folding")
class FoldingTest {
    private static final List<String> PIECES = List.of("a", "я", "ұ", "区", "🕊", "\\", ",", ";", "\n", "^", "\"", " ", "word ", "é");

    @ParameterizedTest(name = "gives back any text, seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void roundTrip(long seed) throws IOException {
        Random random = new Random(seed);
        for (int run = 0; run < 300; run++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(200);
            for (int i = 0; i < length; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String value = text.toString();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ContentLineWriter writer = new ContentLineWriter(out);
            String content = Property.text("SUMMARY", value, new Parameter("X-P", value)).written();
            writer.line(content);
            writer.flush();
            assertThat(out.toString(StandardCharsets.UTF_8).replace("\r\n ", "")).isEqualTo(content + "\r\n");
            assertThat(CalendarLint.of(new ByteArrayInputStream(out.toByteArray()))).filteredOn(p -> switch (p.rule()) {
                case LINE_TOO_LONG, SPLIT_CHARACTER, SPLIT_ESCAPE, CONTROL_CHARACTER, NO_CRLF, EMPTY_LINE -> true;
                default -> false;
            }).as("seed %d, %s", seed, value).isEmpty();
        }
    }

    @ParameterizedTest(name = "a run of {0} backslashes is cut between two of them")
    @ValueSource(ints = {60, 70, 71, 72, 73, 74, 75, 76, 150, 300})
    void backslashes(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContentLineWriter writer = new ContentLineWriter(out);
        writer.line(Property.text("X", "\\".repeat(count) + "\nend").written());
        writer.flush();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\r\n")) {
            int run = 0;
            while (line.length() > run && line.charAt(line.length() - 1 - run) == '\\') {
                run++;
            }
            assertThat(run % 2).isZero();
        }
    }
}
