import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes countries.tsv of org.chancery.place: the hand-written English words of countries-source.tsv, and the names that the JDK's CLDR data has
 * in Russian, Kazakh and French. Run: {@code java Countries.java OUT-FOLDER} in this folder.
 */
public final class Countries {
    public static void main(String[] args) throws IOException {
        List<String> source = Files.readAllLines(Path.of("countries-source.tsv"), UTF_8);
        List<String> lines = new ArrayList<>();
        lines.add(source.getFirst() + "\tru\tkk\tfr");
        Set<String> missing = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        for (String line : source.subList(1, source.size())) {
            String code = line.substring(0, 2);
            missing.remove(code);
            lines.add(line + "\t" + name(code, "ru") + "\t" + name(code, "kk") + "\t" + name(code, "fr"));
        }
        if (!missing.isEmpty()) {
            System.err.println("countries-source.tsv lacks " + missing);
        }
        Files.writeString(Path.of(args[0]).resolve("countries.tsv"), String.join("\n", lines) + "\n", UTF_8);
    }

    private static String name(String code, String language) {
        return Locale.of("", code).getDisplayCountry(Locale.of(language)).replaceAll("\\s*\\(.*\\)", "").trim();
    }
}
