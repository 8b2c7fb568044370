package org.chancery.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.chancery.json.BoundedJson;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says about its article in JSON-LD by the words of schema.org (NewsArticle and its kin). */
final class LinkedData {
    private static final JsonMapper MAPPER = BoundedJson.ofTexts(Intake.LARGEST_INPUT).mapper();

    private final @Nullable JsonNode article;

    private LinkedData(@Nullable JsonNode article) {
        this.article = article;
    }

    /** The first article that the page describes. */
    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode article = article(MAPPER.readTree(script.data()));
                if (article != null) {
                    return new LinkedData(article);
                }
            } catch (JacksonException broken) {
                // A page whose description is broken is still a page.
            }
        }
        return new LinkedData(null);
    }

    private static @Nullable JsonNode article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            if (isArticle(node.path("@type"))) {
                return node;
            }
            node.forEach(open::add);
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(LinkedData::isArticle);
        }
        String name = type.asString("");
        return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
    }

    Optional<String> headline() {
        return string("headline");
    }

    Optional<String> published() {
        return string("datePublished");
    }

    Optional<String> language() {
        return string("inLanguage");
    }

    Optional<String> outlet() {
        return article == null ? Optional.empty() : said(article.path("publisher").path("name"));
    }

    private Optional<String> string(String name) {
        return article == null ? Optional.empty() : said(article.path(name));
    }

    private static Optional<String> said(JsonNode value) {
        return Optional.of(value.asString("").strip()).filter(text -> !text.isEmpty());
    }
}
