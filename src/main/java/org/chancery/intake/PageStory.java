package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The story of a page without what stands round it: menus, links to other stories, what readers wrote. */
final class PageStory {
    private static final String AROUND = "script, style, noscript, nav, header:not(:has(h1)), footer, aside, form, figure, iframe, template";
    private static final Set<String> PARAGRAPHS = Set.of("p", "h2", "h3", "h4", "li", "blockquote");
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comments?|related|read-?(?:also|more)|share|social|newsletter|subscribe|recommended|most-?read|tags|breadcrumbs?|menu|cookies?)(?:$|[\\s_-])");
    /** More elements than any story has; finding the story among them would take too long. */
    private static final int MOST_ELEMENTS = 10_000;
    private static final int MOST_BREAKS = 2_000;
    private static final int MOST_BESIDE = 300;
    /** Characters; what is shorter is a caption that was taken for the story. */
    private static final int SHORTEST = 140;

    private PageStory() {}

    /** The paragraphs of the story, a blank line between them; empty if the page holds no words. Changes the page. */
    static String of(Document page) {
        page.select(AROUND).remove();
        int all = page.text().length();
        page.body().select("div, section, ul, ol, p").stream().filter(PageStory::beside).limit(MOST_BESIDE).filter(part -> part.text()
                .length() * 2 < all).toList().forEach(Element::remove);
        boolean vast = page.getAllElements().size() > MOST_ELEMENTS || page.select("br").size() > MOST_BREAKS;
        String found = vast ? "" : found(page.clone());
        return found.length() < SHORTEST ? words(page) : found;
    }

    /** All words of a page or a piece of one. */
    static String words(Document page) {
        String paragraphs = paragraphs(page.body());
        return paragraphs.isBlank() ? lines(page.body()) : paragraphs;
    }

    private static boolean beside(Element part) {
        return BESIDE.matcher(part.className()).find() || BESIDE.matcher(part.id()).find();
    }

    private static String found(Document page) {
        Element story = new Readability4J("", page).parse().getArticleContent();
        if (story == null) {
            return "";
        }
        story.select("h1").remove();
        return lines(story);
    }

    private static String paragraphs(Element part) {
        List<String> found = new ArrayList<>();
        part.filter((node, depth) -> {
            if (!(node instanceof Element element) || !PARAGRAPHS.contains(element.normalName())) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            String text = element.text();
            if (!text.isBlank()) {
                found.add(text);
            }
            return NodeFilter.FilterResult.SKIP_CHILDREN;
        });
        return String.join("\n\n", found);
    }

    /** Blocks with a blank line between them, whatever their elements are called, and a line for each forced break. */
    private static String lines(Element part) {
        StringBuilder out = new StringBuilder();
        NodeTraversor.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    out.append(text.getWholeText().replaceAll("\\s+", " "));
                } else if (node.nameIs("br")) {
                    out.append('\n');
                } else {
                    edge(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                edge(node);
            }

            private void edge(Node node) {
                if (node instanceof Element element && element.isBlock()) {
                    out.append("\n\n");
                }
            }
        }, part);
        return out.toString().replaceAll("[ \\t\\u00a0]*\\n[ \\t\\u00a0]*", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }
}
