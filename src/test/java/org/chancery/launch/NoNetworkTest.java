package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.chancery.cli.Pictures;
import org.chancery.log.Provoked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program in a process whose sockets and name queries are guarded. */
@Tag("window")
@DisplayName("The network")
class NoNetworkTest {
    @TempDir
    static Path folder = Path.of("");

    private static Path agent = Path.of("");

    /** The guard as an agent, on the path of the boot loader too, since the JDK itself calls it. */
    @BeforeAll
    static void pack() throws IOException {
        agent = folder.resolve("guard.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", NetworkGuard.class.getName());
        manifest.getMainAttributes().putValue("Boot-Class-Path", agent.getFileName().toString());
        manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
        try (OutputStream out = Files.newOutputStream(agent); JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (String name : List.of("NetworkGuard", "NetworkGuard$Refusing")) {
                String entry = "org/chancery/launch/" + name + ".class";
                jar.putNextEntry(new JarEntry(entry));
                try (InputStream bytes = Objects.requireNonNull(NoNetworkTest.class.getResourceAsStream("/" + entry))) {
                    bytes.transferTo(jar);
                }
            }
        }
    }

    private static List<String> run(Class<?> main, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-javaagent:"
                + agent, "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(argument -> !argument.startsWith("-javaagent") && !argument
                .startsWith("-agent")).forEach(line::add);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        line.addAll(List.of(arguments));
        Path said = folder.resolve(main.getSimpleName() + ".txt");
        Process process = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        process.onExit().join();
        List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
        return lines;
    }

    @Test
    @DisplayName("is not touched by the tour, the commands, any picture or the window with all its pages, and the log tells of the window")
    void nothing() throws IOException {
        Path own = Files.createDirectory(folder.resolve("quiet"));
        List<String> lines = run(WatchedRun.class, own.toString());
        assertThat(lines).contains("tour 0", "add 0", "list 0", "search 0", "import 0", "lint 0", "export 0", "window 13", "end");
        assertThat(lines.stream().filter("picture 0"::equals)).hasSize(Pictures.View.values().length);
        assertThat(lines).noneMatch(line -> line.startsWith("attempt") || line.startsWith("socket"));
        assertThat(own.resolve("store/log/chancery.log")).content().contains(" started chancery ", " opened\n", " failed ", " closed\n")
                .doesNotContain(Provoked.MARKER, own.toString());
    }

    @Test
    @DisplayName("is touched when the user has set up a publication and asks for it, and not before")
    void publication() throws IOException {
        List<String> lines = run(WatchedRun.class, Files.createDirectory(folder.resolve("published")).toString(), "publish");
        assertThat(lines).contains("before 0", "refused", "end");
        assertThat(lines).anyMatch(line -> line.startsWith("attempt sun/nio/ch/Net."));
    }

    @Test
    @DisplayName("cannot be touched behind the back of the guard: each way to it in the JDK is seen, and the kernel tells of any past the JDK")
    void guarded() throws IOException {
        List<String> lines = run(DeliberateConnections.class);
        assertThat(lines.stream().filter(line -> line.contains(" refused "))).hasSize(12).noneMatch(line -> line.endsWith(" refused 0"));
        assertThat(lines).noneMatch(line -> line.contains("went through")).contains("kernel before 0");
        if (OS.LINUX.isCurrentOs()) {
            assertThat(lines).contains("native 0", "kernel after 1");
        }
    }
}
