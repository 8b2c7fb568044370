package org.chancery.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Details of a failure")
class FailureDetailsTest {
    private static final Versions VERSIONS = new Versions("1.2.3", "25 Somebody", "26", "Linux 6 amd64");

    static List<Throwable> failures() {
        return Provoked.failures();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("failures")
    @DisplayName("hold no word of an exception's message, whoever threw it")
    void nothingOfTheUser(Throwable failure) {
        assertThat(said(failure)).as("what was provoked").contains(Provoked.MARKER);
        assertThat(FailureDetails.of(failure, Versions.here()).text()).doesNotContain(Provoked.MARKER).doesNotContain("Confidential")
                .doesNotContain(System.getProperty("user.name") + "/").doesNotContain(System.getProperty("user.dir"))
                .doesNotContain(System.getProperty("java.io.tmpdir") + "/");
    }

    /** Everything an exception would say of itself. */
    private static String said(Throwable failure) {
        java.io.StringWriter text = new java.io.StringWriter();
        failure.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    @Test
    @DisplayName("name kinds, causes, what was suppressed, places in code and versions, by a grammar that has room for nothing else")
    void grammar() {
        String text = FailureDetails.of(Provoked.failures().getFirst(), VERSIONS).text();
        assertThat(text).startsWith("code ").contains("chancery 1.2.3\n", "java 25 Somebody\n", "javafx 26\n", "system Linux 6 amd64\n")
                .contains("java.lang.IllegalStateException\n  org.chancery.log.Provoked.failures:", "caused by org.h2.jdbc.",
                        "suppressed java.nio.file.NoSuchFileException\n");
        assertThat(text.lines().skip(5)).allMatch(line -> line.matches(
                "(caused by |suppressed )?[\\w.$]+|  [\\w.$/]+\\.[\\w$<>]+:-?\\d+|  and \\d+ more"));
    }

    @Test
    @DisplayName("stay short, however deep a failure was, and end where causes go in a circle")
    void bounded() {
        Throwable deep = deep(0);
        assertThat(FailureDetails.of(deep, VERSIONS).text().lines().count()).isLessThan(80);
        Throwable chain = new IllegalStateException();
        for (int i = 0; i < 100; i++) {
            chain = new IllegalStateException(chain);
        }
        assertThat(FailureDetails.of(chain, VERSIONS).text().lines().filter(line -> line.startsWith("caused by"))).hasSize(11);
    }

    private static Throwable deep(int depth) {
        return depth == 500 ? new IllegalStateException() : deep(depth + 1);
    }

    @Test
    @DisplayName("have a code that is the same for the same fault whatever it is about, and another for another")
    void code() {
        Throwable[] same = new Throwable[2];
        for (int i = 0; i < 2; i++) {
            same[i] = new IllegalStateException(String.format(Locale.ROOT, "event %d", i));
        }
        String code = ErrorCode.of(same[0]).text();
        assertThat(code).matches("[0-9A-Z]{3}-[0-9A-Z]{3}").isEqualTo(ErrorCode.of(same[1]).text());
        assertThat(ErrorCode.of(new IllegalArgumentException()).text()).isNotEqualTo(code);
    }
}
