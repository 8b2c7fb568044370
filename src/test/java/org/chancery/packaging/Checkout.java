package org.chancery.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;

/**
 * A small checkout with the real launcher, and a Maven that only counts its runs and puts a program in place which says
 * where it stands and what it was given.
 */
final class Checkout {
    private static final String PROGRAM = """
            package org.chancery.launch;

            public class Main {
                public static void main(String[] arguments) {
                    System.out.println(java.nio.file.Path.of("").toAbsolutePath() + " " + String.join(" ", arguments));
                }
            }
            """;

    /** Writes half a jar, dawdles as long as the file {@code dawdle} says, and fails when a file {@code broken} is there. */
    private static final String MAVEN = """
            #!/usr/bin/env bash
            here=$(dirname "$0")
            echo run >>"$here/runs"
            for word in "$@"; do case $word in -Dchancery.target=*) target=${word#*=} ;; esac; done
            mkdir -p "$target/fx" "$target/lib"
            echo half >"$target/chancery-0.jar"
            if [ -f "$here/dawdle" ]; then sleep "$(cat "$here/dawdle")"; fi
            if [ -f "$here/broken" ]; then echo "[ERROR] Main.java: a semicolon is missing"; exit 1; fi
            cp "$here/program.jar" "$target/chancery-0.jar"
            cp "$here/program.jar" "$target/lib/library.jar"
            cp "$here/program.jar" "$target/fx/module.jar"
            """;

    final Path root;
    final Path bin;

    Checkout(Path folder) throws IOException {
        root = Files.createDirectories(folder.resolve("a checkout"));
        bin = Files.createDirectories(folder.resolve("bin"));
        Files.createDirectories(root.resolve("src/main/java"));
        Files.createDirectories(root.resolve("resources"));
        Files.writeString(root.resolve("src/main/java/Source.java"), "first");
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        copyPackaging();
        program(folder.resolve("program"));
        script("mvn", MAVEN);
    }

    private void copyPackaging() throws IOException {
        Path packaging = Files.createDirectories(root.resolve("packaging"));
        try (Stream<Path> files = Files.list(Path.of("packaging"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, packaging.resolve(file.getFileName()));
            }
        }
        makeExecutable(packaging.resolve("chancery"));
    }

    private void program(Path folder) throws IOException {
        Path source = Files.createDirectories(folder).resolve("Main.java");
        Files.writeString(source, PROGRAM);
        JavaCompiler compiler = javax.tools.ToolProvider.getSystemJavaCompiler();
        compiler.run(null, null, null, "-d", folder.resolve("classes").toString(), source.toString());
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "cf", bin.resolve("program.jar").toString(), "-C", folder.resolve("classes").toString(), ".");
    }

    void script(String name, String text) throws IOException {
        Files.writeString(bin.resolve(name), text);
        makeExecutable(bin.resolve(name));
    }

    private static void makeExecutable(Path file) {
        if (!file.toFile().setExecutable(true)) {
            throw new IllegalStateException(file + " cannot be made executable");
        }
    }

    int mavenRuns() {
        try {
            Path runs = bin.resolve("runs");
            return Files.exists(runs) ? Files.readAllLines(runs).size() : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A launcher call that is prepared and not started: from the folder {@code bin}, with our Maven first on the path. */
    ProcessBuilder prepare(Path launcher, String... arguments) {
        List<String> words = new ArrayList<>(List.of(launcher.toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).directory(bin.toFile());
        builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
        builder.environment().put("CHANCERY_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    Call call(String... arguments) throws Exception {
        return finish(prepare(launcher(), arguments).start());
    }

    Path launcher() {
        return root.resolve("packaging/chancery");
    }

    static Call finish(Process process) throws Exception {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the launcher did not end within a minute");
        }
        return new Call(process.exitValue(), read(process.getInputStream()), read(process.getErrorStream()));
    }

    private static String read(java.io.InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
    }

    record Call(int status, String out, String err) {}
}
