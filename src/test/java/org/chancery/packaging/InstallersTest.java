package org.chancery.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scripts of Windows and macOS do not run here; that they say what jpackage and jlink take, and the same as the others, is checked. */
@DisplayName("The installers")
class InstallersTest {
    private static final Path PACKAGING = Path.of("packaging");
    private static final Path SHARED = PACKAGING.resolve("installer");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
    /** Of jpackage on every platform; the others are asked of the tool here, or stand below. */
    private static final Set<String> JPACKAGE = Set.of("--name", "--vendor", "--description", "--copyright", "--main-jar", "--main-class",
            "--type", "--app-version", "--input", "--runtime-image", "--icon", "--file-associations", "--app-content", "--add-launcher",
            "--app-image", "--dest");
    private static final Set<String> WINDOWS = Set.of("--win-per-user-install", "--win-menu", "--win-menu-group", "--win-shortcut-prompt",
            "--win-dir-chooser", "--win-upgrade-uuid", "--win-console", "--win-shortcut", "--win-help-url", "--win-update-url");
    private static final Set<String> MACOS = Set.of("--mac-package-identifier", "--mac-package-name", "--mac-app-category", "--mac-sign",
            "--mac-signing-key-user-name", "--mac-package-signing-prefix", "--mac-signing-keychain", "--mac-app-store",
            "--mac-entitlements", "--mac-dmg-content");

    static Stream<Path> scripts() {
        return Stream.of("linux/package", "macos/package", "windows/package.ps1").map(PACKAGING::resolve);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    @DisplayName("read one list of modules and of arguments, and have none of their own")
    void oneList(Path script) throws IOException {
        String shared = script.toString().endsWith(".ps1") ? "" : Files.readString(SHARED.resolve("image"));
        String text = (Files.readString(script) + shared).replace('\\', '/');

        assertThat(text).contains("$installer/jlink.args", "$installer/jpackage.args", "$installer/left-out.tsv", "$installer/icon.svg",
                "Licences.java", "sbom.json", "Rehearsal");
        assertThat(text).doesNotContain("java.base,", "--compress", "--strip-debug");
    }

    @Test
    @DisplayName("give jpackage only what it takes on that platform")
    void knownOptions() throws IOException {
        String help = said("jpackage", "--help");
        assertThat(JPACKAGE).allMatch(help::contains);
        assertThat(options(SHARED.resolve("jpackage.args"))).isSubsetOf(JPACKAGE);
        assertThat(options(PACKAGING.resolve("linux/jpackage.args"))).isSubsetOf(JPACKAGE);
        assertThat(options(PACKAGING.resolve("windows/jpackage.args"))).isSubsetOf(and(JPACKAGE, WINDOWS));
        assertThat(options(PACKAGING.resolve("macos/jpackage.args"))).isSubsetOf(and(JPACKAGE, MACOS));
    }

    @Test
    @DisplayName("bring every module that the program's own classes need")
    void modules() throws IOException {
        Set<String> brought = Files.readAllLines(SHARED.resolve("jlink.args")).stream().filter(line -> line.startsWith("--add-modules "))
                .flatMap(
                        line -> Arrays.stream(line.substring("--add-modules ".length()).split(",")))
                .collect(Collectors.toSet());
        ModuleFinder all = ModuleFinder.compose(ModuleFinder.ofSystem(), ModuleFinder.of(Path.of("target/fx")));
        Set<String> resolved = java.lang.module.Configuration.empty().resolve(all, ModuleFinder.of(), brought).modules().stream().map(
                java.lang.module.ResolvedModule::name).collect(Collectors.toSet());

        String needed = said("jdeps", "--multi-release", "25", "--ignore-missing-deps", "--module-path", "target/fx", "--add-modules",
                "javafx.controls,javafx.swing", "--print-module-deps", "target/classes").strip();
        assertThat(needed.split(",")).isNotEmpty().allMatch(resolved::contains);
    }

    @Test
    @DisplayName("open calendars with the program on every platform")
    void calendars() throws IOException {
        assertThat(Files.readString(SHARED.resolve("ics.properties"))).contains("extension=ics", "mime-type=text/calendar");
        assertThat(Files.readString(PACKAGING.resolve("linux/chancery.desktop"))).contains("MimeType=text/calendar;",
                "Exec=chancery --open %f");
        assertThat(Files.readString(PACKAGING.resolve("windows/package.ps1"))).contains("ics.properties");
        assertThat(Files.readString(PACKAGING.resolve("macos/package"))).contains("ics.properties");
    }

    private static Set<String> and(Set<String> some, Set<String> more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    private static List<String> options(Path file) throws IOException {
        String lines = Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        return OPTION.matcher(lines).results().map(found -> found.group()).toList();
    }

    private static String said(String tool, String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        ToolProvider.findFirst(tool).orElseThrow().run(writer, writer, arguments);
        writer.flush();
        return out.toString();
    }
}
