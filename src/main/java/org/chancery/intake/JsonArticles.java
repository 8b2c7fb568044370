package org.chancery.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.article.Article;
import org.chancery.json.BoundedJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles as JSON objects: one, an array of them, or one after the other. Keys other than those of an article are passed over. */
final class JsonArticles {
    private static final JsonMapper MAPPER = BoundedJson.ofTexts(Intake.LARGEST_INPUT).mapper();

    private final String file;
    private final boolean repaired;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<UnreadableInput> failures = new ArrayList<>();

    private JsonArticles(String file, boolean repaired) {
        this.file = file;
        this.repaired = repaired;
    }

    /** One value or several; nothing after a fault can be read. */
    static TakenIn values(String file, DecodedText decoded) {
        JsonArticles articles = new JsonArticles(file, decoded.repaired());
        articles.read(decoded.text(), 1);
        return articles.taken();
    }

    /** One value a line; a line that is broken does not hide the others. */
    static TakenIn lines(String file, DecodedText decoded) {
        JsonArticles articles = new JsonArticles(file, decoded.repaired());
        String[] lines = decoded.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                articles.read(lines[i], i + 1);
            }
        }
        return articles.taken();
    }

    private TakenIn taken() {
        return new TakenIn(drafts, failures);
    }

    private void read(String json, int firstLine) {
        int line = firstLine;
        try (JsonParser parser = MAPPER.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                line = firstLine + parser.currentTokenLocation().getLineNr() - 1;
                switch (token) {
                    case START_OBJECT -> article(parser.readValueAsTree(), line);
                    case START_ARRAY, END_ARRAY -> {
                        // What stands in the array is taken as it comes.
                    }
                    default -> fail(line, InputFault.NO_TEXT, null);
                }
            }
        } catch (JacksonException broken) {
            boolean located = broken.getLocation() != null && broken.getLocation().getLineNr() > 0;
            fail(located ? firstLine + broken.getLocation().getLineNr() - 1 : line, InputFault.BROKEN_JSON, broken);
        }
    }

    private void article(JsonNode node, int line) {
        String text = string(node, "text");
        if (text == null || text.isBlank()) {
            fail(line, InputFault.NO_TEXT, null);
            return;
        }
        String title = string(node, "title");
        drafts.add(Draft.of(file, line, Article.of(title == null || title.isBlank() ? Headline.of(text) : title, string(node, "outlet"),
                string(node, "url"), day(string(node, "published")), LanguageGuess.code(string(node, "language")), text)
                .filed(string(node, "dateline")), repaired));
    }

    private void fail(int line, InputFault fault, @Nullable Throwable cause) {
        failures.add(new UnreadableInput(file, line, fault, cause));
    }

    private static @Nullable String string(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value != null && value.isString() ? value.stringValue() : null;
    }

    private static @Nullable LocalDate day(@Nullable String published) {
        return published == null ? null : WrittenDate.iso(published).orElse(null);
    }
}
