package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The manual page")
class ManualTest {
    private static final Pattern REQUEST = Pattern.compile("\\.(TH|SH|SS|TP|B)( .*)?");

    private static String manual(String language) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return new Composition(System.in, nowhere, nowhere, Main.clock(), Messages.of(Locale.of(language)), new Unexpected(nowhere, Main
                .clock(), Messages.of(Locale.ENGLISH))).cli().manual();
    }

    @Test
    @DisplayName("tells of every command and option that the help knows")
    void whole() {
        assertThat(manual("en")).contains(".SS \"tour [OPTIONS]\"", ".SS \"read [OPTIONS] PATH...\"", ".SS \"publish ",
                ".B \\-\\-store DIR", ".B \\-\\-open FILE", ".SH EXIT STATUS\n.TP\n.B 0\ndone\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    @DisplayName("is sound roff in each language: no request but ours, and no option said twice over")
    void sound(String language) {
        List<String> lines = manual(language).lines().toList();

        assertThat(lines).noneMatch(String::isEmpty).noneMatch(line -> line.startsWith("'"));
        assertThat(lines.stream().filter(line -> line.startsWith("."))).allMatch(line -> REQUEST.matcher(line).matches());
        assertThat(lines).filteredOn(line -> line.startsWith(".B \\-\\-store")).hasSize(1);
    }
}
