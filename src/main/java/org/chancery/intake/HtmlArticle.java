package org.chancery.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.article.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A saved web page as an article: its metadata where it has them, and the paragraphs of its main part. Nothing is fetched. */
final class HtmlArticle {
    private static final String AROUND = "script, style, noscript, nav, header, footer, aside, form, figure, iframe, template";
    private static final String PARTS = "[itemprop=articleBody], article, main, section, div, body";
    private static final String PARAGRAPHS = "p, h2, h3, h4, li, blockquote";

    private final Document page;

    private HtmlArticle(Document page) {
        this.page = page;
    }

    static Draft of(String file, DecodedText decoded) {
        HtmlArticle html = new HtmlArticle(Jsoup.parse(decoded.text()));
        String title = html.title();
        LocalDate published = html.published();
        String outlet = html.meta("og:site_name").or(() -> html.meta("application-name")).orElse(null);
        String url = html.meta("og:url").or(() -> html.attribute("link[rel=canonical]", "href")).orElse(null);
        String language = LanguageGuess.code(html.attribute("html[lang]", "lang").orElse(null));
        String text = html.mainText();
        if (text.isBlank()) {
            throw new UnreadableInput(file, 0, InputFault.NO_TEXT, null);
        }
        return Draft.of(file, 1, Article.of(title == null ? Headline.of(text) : title, outlet, url, published, language, text)
                .filed(html.meta("dateline").orElse(null)), decoded.repaired());
    }

    /** The words of a piece of a page, such as an entry of a feed holds. */
    static String words(String html) {
        return new HtmlArticle(Jsoup.parse(html)).mainText();
    }

    private @Nullable String title() {
        return meta("og:title").or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text)).or(() -> Optional.of(page.title()))
                .filter(t -> !t.isBlank()).orElse(null);
    }

    private @Nullable LocalDate published() {
        Stream<Optional<String>> places = Stream.of(meta("article:published_time"), meta("datePublished"), meta(
                "og:article:published_time"),
                meta("date"), meta("dc.date"), meta("DC.date.issued"), meta("pubdate"), attribute("time[itemprop=datePublished][datetime]",
                        "datetime"),
                linkedData(), attribute("time[datetime]", "datetime"));
        return places.flatMap(Optional::stream).map(WrittenDate::in).flatMap(Optional::stream).findFirst().orElse(null);
    }

    private Optional<String> linkedData() {
        return page.select("script[type=application/ld+json]").stream().map(Element::data).map(json -> json.split("\"datePublished\"", 2))
                .filter(halves -> halves.length == 2).map(halves -> halves[1].substring(0, Math.min(40, halves[1].length()))).findFirst();
    }

    private Optional<String> meta(String name) {
        return Stream.of("property", "name", "itemprop").map(key -> attribute("meta[" + key + "=" + name + "]", "content")).flatMap(
                Optional::stream).findFirst();
    }

    private Optional<String> attribute(String query, String attribute) {
        return Optional.ofNullable(page.selectFirst(query)).map(e -> e.attr(attribute).strip()).filter(value -> !value.isEmpty());
    }

    private String mainText() {
        page.select(AROUND).remove();
        List<Element> parts = page.select(PARTS);
        Element main = parts.stream().filter(part -> part.is("[itemprop=articleBody], article, main") && weight(part) > 200).max(Comparator
                .comparingInt(HtmlArticle::weight)).orElseGet(
                        () -> parts.stream().max(Comparator.comparingInt(HtmlArticle::ownWeight))
                                .orElse(page.body()));
        String paragraphs = main.select(PARAGRAPHS).stream().filter(p -> p.parents().stream().noneMatch(up -> up.is(PARAGRAPHS))).map(
                Element::text).filter(t -> !t.isBlank()).collect(Collectors.joining("\n\n"));
        return paragraphs.isBlank() ? Objects.requireNonNullElse(main.wholeText(), "").strip().replaceAll("[ \\t]*\\n\\s*", "\n")
                : paragraphs;
    }

    private static int weight(Element part) {
        return part.select("p").stream().mapToInt(p -> p.text().length()).sum();
    }

    /** The paragraphs that stand directly in it, so that the tightest box round the story wins. */
    private static int ownWeight(Element part) {
        int own = part.children().stream().filter(c -> c.is("p")).mapToInt(p -> p.text().length()).sum();
        return own == 0 ? part.ownText().length() : own;
    }
}
