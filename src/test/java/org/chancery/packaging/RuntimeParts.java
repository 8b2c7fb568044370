package org.chancery.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the Java that comes with a package has, by the arguments it is made with. */
record RuntimeParts(List<String> modules, List<Pattern> leftOut) {
    private static final Pattern BETWEEN = Pattern.compile(",(?=(?:glob|regex):|\\*\\*)");

    static RuntimeParts read() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("packaging/installer/jlink.args"));
        return new RuntimeParts(values(lines, "--add-modules ").flatMap(value -> Stream.of(value.split(","))).toList(), values(lines,
                "--exclude-resources ").flatMap(BETWEEN::splitAsStream).filter(rule -> rule.startsWith("regex:"))
                .map(rule -> Pattern.compile(
                        rule.substring("regex:".length())))
                .toList());
    }

    private static Stream<String> values(List<String> lines, String option) {
        return lines.stream().filter(line -> line.startsWith(option)).map(line -> line.substring(option.length()));
    }

    /** Whether a class of one of the modules, by its inner name with slashes, is left out. */
    boolean lacks(String type) {
        return modules.stream().map(module -> "/" + module + "/" + type + ".class").anyMatch(place -> leftOut.stream().anyMatch(
                rule -> rule.matcher(place).matches()));
    }
}
