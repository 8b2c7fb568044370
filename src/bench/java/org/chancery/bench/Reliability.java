package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventProposal;
import org.chancery.article.Article;
import org.chancery.intake.Intake;
import org.chancery.intake.TakenIn;
import org.chancery.reading.ArticleReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How often the reader is right when it says how sure it is, over a folder of annotated articles: for the event as a whole and for its date,
 * status, place and kind, in steps of a tenth. What is said with 0.9 should be right in 85 to 95 of a hundred.
 */
final class Reliability {
    private static final double PAIRED = 1.2;
    private static final int STEM = 5;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Right and all, by the confidence said, in tenths. */
    private final Map<String, Map<Integer, int[]>> counts = new TreeMap<>();
    private final ArticleReader reader = ArticleReader.load();

    private Reliability() {}

    static void measure(Path folder, Report report) throws IOException {
        Reliability all = new Reliability();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList())
                all.article(file);
        }
        all.counts.forEach((what, steps) -> steps.forEach((tenth, right) -> report.line(
                "reliability of %s: said %.1f, right %.2f of %d", what, tenth / 10.0, (double) right[0] / right[1], right[1])));
    }

    private void article(Path file) throws IOException {
        JsonNode annotated = MAPPER.readTree(Files.readString(file));
        TakenIn taken = new Intake().file(file);
        if (taken.drafts().isEmpty() || annotated.get("events") == null)
            return;
        Article article = taken.drafts().getFirst().article();
        List<JsonNode> left = new ArrayList<>();
        annotated.get("events").forEach(left::add);
        for (EventProposal said : reader.read(article).proposals()) {
            JsonNode own = best(said, left);
            count("event", said.confidence(), own != null);
            if (own == null)
                continue;
            left.remove(own);
            said.fieldConfidence().forEach((field, sure) -> field(said, own, field, sure));
        }
    }

    private void field(EventProposal said, JsonNode own, ClaimField field, double sure) {
        switch (field) {
            case DATE -> count("date", sure, text(own, "start").equals(String.valueOf(said.date().earliestOrNull()))
                    && text(own, "end").equals(String.valueOf(said.date().latestOrNull())));
            case STATUS -> count("status", sure, text(own, "status").equals(said.status().code()));
            case KIND -> count("kind", sure, text(own, "type").equals(said.kind().code()));
            case PLACE -> count("country", sure, text(own, "country").equals(country(said)));
            default -> {}
        }
    }

    private void count(String what, double sure, boolean right) {
        int[] step = counts.computeIfAbsent(what, k -> new TreeMap<>()).computeIfAbsent((int) Math.round(sure * 10), k -> new int[2]);
        step[0] += right ? 1 : 0;
        step[1]++;
    }

    private static @Nullable JsonNode best(EventProposal said, List<JsonNode> annotated) {
        JsonNode best = null;
        double most = PAIRED;
        for (JsonNode one : annotated) {
            double alike = alike(said, one);
            if (alike >= most) {
                most = alike;
                best = one;
            }
        }
        return best;
    }

    private static double alike(EventProposal said, JsonNode own) {
        Set<String> mine = stems(said.name());
        Set<String> theirs = stems(text(own, "name"));
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(theirs);
        double score = 4.0 * shared.size() / Math.max(1, mine.size() + theirs.size());
        score += text(own, "type").equals(said.kind().code()) ? 0.4 : 0;
        boolean placed = !text(own, "country").isEmpty() && !country(said).isEmpty();
        score += !placed ? 0 : text(own, "country").equals(country(said)) ? 0.3 : -1;
        String first = String.valueOf(said.date().earliestOrNull());
        String last = String.valueOf(said.date().latestOrNull());
        boolean dated = !text(own, "start").isEmpty() && !first.equals("null");
        boolean meet = dated && text(own, "start").compareTo(last) <= 0 && first.compareTo(text(own, "end")) <= 0;
        return score + (!dated ? 0 : meet ? 0.6 : -0.6);
    }

    private static Set<String> stems(String name) {
        Set<String> out = new HashSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 2)
                out.add(word.substring(0, Math.min(STEM, word.length())));
        }
        return out;
    }

    private static String country(EventProposal said) {
        var country = said.venue().country();
        return country == null ? "" : country.code();
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value != null && value.isString() ? value.stringValue() : "";
    }
}
