package org.chancery.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the packages leave out of libraries")
class LeftOutTest {
    private final Map<String, byte[]> classes = new HashMap<>();
    private final Map<String, String> jars = new HashMap<>();

    private record Part(String jar, String pattern) {
        boolean holds(String library, String entry) {
            return library.startsWith(jar) && entry.matches(pattern);
        }
    }

    private static List<Part> parts() throws IOException {
        return Files.readAllLines(Path.of("packaging/installer/left-out.tsv")).stream().filter(line -> !line.startsWith("#"))
                .map(line -> line
                        .split("\t"))
                .map(cells -> new Part(cells[0], cells[1])).toList();
    }

    @Test
    @DisplayName("is there, and no class that the program can come to by names in the code refers to it")
    void unreached() throws IOException {
        List<Part> parts = parts();
        Set<Part> found = new HashSet<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (path.endsWith(".jar")) {
                read(Path.of(path), parts, found);
            }
        }
        readOwn(Path.of("target/classes"));
        assertThat(found).as("parts that a library has").containsExactlyInAnyOrderElementsOf(parts);

        List<String> broken = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(classes.keySet().stream().filter(name -> name.startsWith("org/chancery/")).toList());
        Set<String> seen = new HashSet<>(open);
        assertThat(seen).hasSizeGreaterThan(500);
        while (!open.isEmpty()) {
            String from = open.poll();
            for (String to : references(java.util.Objects.requireNonNull(classes.get(from)))) {
                if (classes.containsKey(to) && seen.add(to)) {
                    String jar = jars.getOrDefault(to, "");
                    if (parts.stream().anyMatch(part -> part.holds(jar, to + ".class"))) {
                        broken.add(from + " needs " + to);
                    } else {
                        open.add(to);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private void read(Path path, List<Part> parts, Set<Part> found) throws IOException {
        String name = path.getFileName().toString();
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                parts.stream().filter(part -> part.holds(name, entry.getName())).forEach(found::add);
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/") && !entry.getName().equals(
                        "module-info.class")) {
                    String type = entry.getName().replaceFirst("\\.class$", "");
                    classes.put(type, jar.getInputStream(entry).readAllBytes());
                    jars.put(type, name);
                }
            }
        }
    }

    private void readOwn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                classes.put(folder.relativize(file).toString().replace('\\', '/').replaceFirst("\\.class$", ""), Files.readAllBytes(file));
            }
        }
    }

    private static List<String> references(byte[] content) {
        List<String> names = new ArrayList<>();
        for (PoolEntry entry : ClassFile.of().parse(content).constantPool()) {
            if (entry instanceof ClassEntry type) {
                names.add(type.asInternalName().replaceFirst("^\\[+L(.*);$", "$1"));
            }
        }
        return names;
    }
}
