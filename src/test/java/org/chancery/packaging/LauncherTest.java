package org.chancery.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.packaging.Checkout.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The launcher")
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String BUILDING = "Building Chancery, once, about two minutes";

    @TempDir
    Path folder;

    private Checkout checkout;

    @BeforeEach
    void makeCheckout() throws Exception {
        checkout = new Checkout(folder.toRealPath());
    }

    @Test
    @DisplayName("builds at the first call, says so once, and hands the arguments on from the caller's folder")
    void firstCall() throws Exception {
        Call call = checkout.call("list", "--party", "two words");

        assertThat(call).isEqualTo(new Call(0, checkout.bin + " list --party two words", BUILDING));
    }

    @Test
    @DisplayName("runs no Maven at a second call, and says nothing")
    void secondCall() throws Exception {
        checkout.call("list");

        assertThat(checkout.call("list").err()).isEmpty();
        assertThat(checkout.mavenRuns()).isEqualTo(1);
    }

    @Test
    @DisplayName("builds anew when a source changed, went or came, not when it was only touched")
    void changedSources() throws Exception {
        Path source = checkout.root.resolve("src/main/java/Source.java");
        checkout.call("list");

        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        checkout.call("list");
        assertThat(checkout.mavenRuns()).isEqualTo(1);

        Files.writeString(source, "other");
        checkout.call("list");
        assertThat(checkout.mavenRuns()).isEqualTo(2);

        Files.writeString(checkout.root.resolve("resources/new"), "new");
        checkout.call("list");
        assertThat(checkout.mavenRuns()).isEqualTo(3);

        Files.delete(source);
        checkout.call("list");
        assertThat(checkout.mavenRuns()).isEqualTo(4);
        try (Stream<Path> builds = Files.list(checkout.root.resolve(".build"))) {
            assertThat(builds.filter(Files::isDirectory)).as("builds that nobody runs are removed").hasSize(1);
        }
    }

    @Test
    @DisplayName("is found through symbolic links")
    void links() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), checkout.launcher());
        Path linkToLink = Files.createSymbolicLink(folder.resolve("second"), Path.of("link"));

        Call call = Checkout.finish(checkout.prepare(linkToLink, "show").start());
        assertThat(call.out()).isEqualTo(checkout.bin + " show");
        assertThat(link).isSymbolicLink();
    }

    @Test
    @DisplayName("builds once when it is called twice at once")
    void twoAtOnce() throws Exception {
        Files.writeString(checkout.bin.resolve("dawdle"), "1");
        List<Process> both = List.of(checkout.prepare(checkout.launcher(), "one").start(), checkout.prepare(checkout.launcher(), "two")
                .start());

        assertThat(Checkout.finish(both.get(0)).out()).endsWith(" one");
        assertThat(Checkout.finish(both.get(1)).out()).endsWith(" two");
        assertThat(checkout.mavenRuns()).isEqualTo(1);
    }

    @Test
    @DisplayName("leaves a whole build when it is killed in the middle of one")
    void killed() throws Exception {
        checkout.call("list");
        Files.writeString(checkout.root.resolve("src/main/java/Source.java"), "other");
        Files.writeString(checkout.bin.resolve("dawdle"), "5");
        Process builder = checkout.prepare(checkout.launcher(), "list").start();
        while (checkout.mavenRuns() < 2) {
            Thread.onSpinWait();
        }
        builder.destroyForcibly().waitFor();
        Files.delete(checkout.bin.resolve("dawdle"));

        assertThat(checkout.call("list").out()).endsWith(" list");
        assertThat(checkout.call("list").err()).isEmpty();
        assertThat(checkout.mavenRuns()).isEqualTo(3);
    }

    @Test
    @DisplayName("names the reason and the log in one sentence when the build fails, and builds again when it is mended")
    void failedBuild() throws Exception {
        Path broken = Files.createFile(checkout.bin.resolve("broken"));

        Call call = checkout.call("list");
        assertThat(call.status()).isEqualTo(5);
        assertThat(call.err().lines())
                .containsExactly(
                        BUILDING,
                        "The build failed: Main.java: a semicolon is missing (the whole log: " + checkout.root.resolve(".build/build.log")
                                + ").");

        Files.delete(broken);
        assertThat(checkout.call("list").status()).isZero();
    }

    @Test
    @DisplayName("says which JDK it needs when the one it is told to take is none")
    void noJdk() throws Exception {
        ProcessBuilder builder = checkout.prepare(checkout.launcher(), "list");
        builder.environment().put("CHANCERY_JAVA_HOME", "/nowhere");

        Call call = Checkout.finish(builder.start());
        assertThat(call.status()).isEqualTo(5);
        assertThat(call.err()).isEqualTo("CHANCERY_JAVA_HOME is /nowhere, but there is no JDK 25 or newer there.");
    }

    @Test
    @DisplayName("names the library that a window lacks, and the one command that brings it")
    void missingLibraries() throws Exception {
        checkout.script("ldconfig", "#!/usr/bin/env bash\necho libXtst.so.6\n");
        checkout.script("apt-get", "#!/usr/bin/env bash\necho \"$@\" >>\"$(dirname \"$0\")/installed\"\n");
        checkout.script("sudo", "#!/usr/bin/env bash\n\"$@\"\n");
        ProcessBuilder builder = checkout.prepare(checkout.launcher());
        builder.environment().put("DISPLAY", ":9");

        Call call = Checkout.finish(builder.start());
        assertThat(call.status()).isEqualTo(5);
        assertThat(call.err()).contains("libgtk-3.so.0 is missing, which a window needs: run \"").contains("apt-get install -y libgtk-3-0");

        checkout.call("--install-libraries");
        assertThat(checkout.bin.resolve("installed")).content().contains("install -y libgtk-3-0");
    }
}
