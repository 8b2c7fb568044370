import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * Collects the licences and notices of all libraries into one folder, each text once, with a list that says which holds for which. The
 * arguments are that folder, the folder of texts for jars that carry none, with its list {@code licences.tsv}, and the jars. A jar without a
 * licence fails the build.
 */
final class Licences {
    private static final Pattern CARRIED = Pattern.compile("META-INF/(?:[\\w.]+/)?[\\w-]*(?:LICENSE|NOTICE)(?:\\.txt)?");

    private final Path folder;
    private final Path texts;
    private final Map<String, String> names = new HashMap<>();

    private Licences(Path folder, Path texts) {
        this.folder = folder;
        this.texts = texts;
    }

    public static void main(String[] arguments) throws IOException {
        Licences licences = new Licences(Files.createDirectories(Path.of(arguments[0])), Path.of(arguments[1]));
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String jar : List.of(arguments).subList(2, arguments.length)) {
            Path path = Path.of(jar);
            table.put(path.getFileName().toString().replaceFirst("\\.jar$", ""), licences.of(path));
        }
        licences.list(table);
    }

    private List<String> of(Path jar) throws IOException {
        String name = jar.getFileName().toString();
        List<String> found = new ArrayList<>();
        try (JarFile library = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(library.entries())) {
                if (CARRIED.matcher(entry.getName()).matches()) {
                    String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1).replaceFirst("\\.txt$", "");
                    found.add(kept(library.getInputStream(entry).readAllBytes(), name.replaceFirst("\\.jar$", "") + "-" + file + ".txt"));
                }
            }
        }
        if (found.stream().noneMatch(file -> file.contains("LICENSE"))) {
            found.addAll(listed(name));
        }
        if (found.isEmpty()) {
            throw new IllegalStateException(name + " carries no licence, and " + texts.resolve("licences.tsv") + " names none for it");
        }
        return found;
    }

    /** Of a jar whose name begins as a line of the list says. */
    private List<String> listed(String jar) throws IOException {
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(texts.resolve("licences.tsv"))) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#") && jar.startsWith(cells[0])) {
                found.add(kept(Files.readAllBytes(texts.resolve(cells[1])), cells[1]));
            }
        }
        return found;
    }

    /** The file that holds the text, written if no other does. */
    private String kept(byte[] text, String name) throws IOException {
        String same = names.putIfAbsent(new String(text, StandardCharsets.ISO_8859_1).strip(), name);
        if (same != null) {
            return same;
        }
        Files.write(folder.resolve(name), text);
        return name;
    }

    private void list(Map<String, List<String>> table) throws IOException {
        List<String> lines = new ArrayList<>(List.of("The libraries that come with Chancery, and the files here that hold their licences and notices.",
                "Java's own are in lib/runtime/legal.", ""));
        table.forEach((library, files) -> lines.add(library + ": " + String.join(", ", files)));
        Files.write(folder.resolve("README.txt"), lines);
    }
}
