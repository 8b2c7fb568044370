package org.chancery.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.packaging.Checkout.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The launcher of an installed program")
@DisabledOnOs(OS.WINDOWS)
class InstalledLauncherTest {
    @TempDir
    Path folder;

    private Path launcher;
    private Path app;

    /** An image whose Java says what it was given. */
    @BeforeEach
    void makeImage() throws IOException {
        Path image = folder.toRealPath().resolve("an image");
        app = Files.createDirectories(image.resolve("lib/app"));
        Path bin = Files.createDirectories(image.resolve("bin"));
        Path runtime = Files.createDirectories(image.resolve("lib/runtime/bin"));
        for (String name : List.of("start", "jvm.args", "commands.args", "javafx.args", "headless.args", "window.args")) {
            Files.copy(Path.of("packaging").resolve(name), app.resolve(name));
        }
        Files.writeString(app.resolve("libraries"), "one.jar\ntwo.jar\n");
        Files.createFile(app.resolve("chancery.aot"));
        launcher = Files.copy(Path.of("packaging/installer/chancery"), bin.resolve("chancery"));
        Path java = Files.writeString(runtime.resolve("java"), "#!/bin/sh\nfor word in \"$@\"; do printf '%s\\n' \"$word\"; done\n");
        assertThat(launcher.toFile().setExecutable(true) && java.toFile().setExecutable(true)).isTrue();
    }

    private Call call(Path command, String... arguments) throws Exception {
        List<String> words = new java.util.ArrayList<>(List.of(command.toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        return Checkout.finish(builder.start());
    }

    @Test
    @DisplayName("starts its own Java with the jars in their order, its one cache, and the words of the user")
    void command() throws Exception {
        Call call = call(launcher, "list", "--party", "two words");

        assertThat(call.status()).isZero();
        assertThat(call.out().lines()).containsSubsequence("@" + app + "/jvm.args", "@" + app + "/javafx.args", "-cp",
                app + "/chancery.jar:" + app + "/lib/one.jar:" + app + "/lib/two.jar", "@" + app + "/commands.args",
                "-XX:AOTCache=" + app + "/chancery.aot", "org.chancery.launch.Main", "list", "--party", "two words");
        assertThat(call.out()).doesNotContain("window.args", "headless.args");
    }

    @Test
    @DisplayName("is found through the link on the path")
    void link() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("chancery"), launcher);

        assertThat(call(link, "list").out()).contains(app + "/chancery.jar").endsWith("org.chancery.launch.Main\nlist");
    }

    @Test
    @DisplayName("draws without a display where a window was asked for and there is none")
    void noDisplay() throws Exception {
        assertThat(call(launcher, "--open", "a calendar.ics").out()).contains("@" + app + "/headless.args").doesNotContain(
                "commands.args", "window.args");
    }
}
