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
        assertThat(load(parts)).as("parts that a library has").containsExactlyInAnyOrderElementsOf(parts);

        List<String> broken = new ArrayList<>();
        reached().forEach(
                (from, names) -> names.stream().filter(to -> parts.stream().anyMatch(part -> part.holds(jars.getOrDefault(to, ""), to
                        + ".class"))).forEach(to -> broken.add(from + " needs " + to)));
        assertThat(broken).isEmpty();
    }

    @Test
    @DisplayName("of Java itself is not named by any class that the program can come to")
    void unnamedOfJava() throws IOException {
        RuntimeParts runtime = RuntimeParts.read();
        assertThat(runtime.lacks("javax/swing/plaf/metal/MetalLookAndFeel")).isTrue();
        assertThat(runtime.lacks("javax/xml/stream/XMLInputFactory")).isFalse();
        load(parts());

        List<String> broken = new ArrayList<>();
        reached().forEach((from, names) -> names.stream().filter(runtime::lacks).forEach(to -> broken.add(from + " needs " + to)));
        assertThat(broken).isEmpty();
    }

    /** Reads the classes of the program and its libraries; the parts of the list that a library has. */
    private Set<Part> load(List<Part> parts) throws IOException {
        Set<Part> found = new HashSet<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (path.endsWith(".jar")) {
                read(Path.of(path), parts, found);
            }
        }
        readOwn(Path.of("target/classes"));
        return found;
    }

    /** Each class that the program can come to by names in the code, with the names in it. */
    private Map<String, Set<String>> reached() {
        Deque<String> open = new ArrayDeque<>(classes.keySet().stream().filter(name -> name.startsWith("org/chancery/")).toList());
        assertThat(open).hasSizeGreaterThan(500);
        Map<String, Set<String>> reached = new HashMap<>();
        while (!open.isEmpty()) {
            String from = open.poll();
            if (!reached.containsKey(from)) {
                Set<String> names = references(java.util.Objects.requireNonNull(classes.get(from)));
                reached.put(from, names);
                names.stream().filter(classes::containsKey).forEach(open::add);
            }
        }
        return reached;
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

    private static Set<String> references(byte[] content) {
        Set<String> names = new HashSet<>();
        for (PoolEntry entry : ClassFile.of().parse(content).constantPool()) {
            if (entry instanceof ClassEntry type) {
                names.add(type.asInternalName().replaceFirst("^\\[+L(.*);$", "$1"));
            }
        }
        return names;
    }
}
