package org.chancery.intake;

import java.time.LocalDate;
import java.util.Optional;
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
    private final Document page;
    private final LinkedData linked;

    private HtmlArticle(Document page) {
        this.page = page;
        this.linked = LinkedData.of(page);
    }

    static Draft of(String file, DecodedText decoded) {
        HtmlArticle html = new HtmlArticle(Jsoup.parse(decoded.text()));
        String title = html.title();
        LocalDate published = html.published();
        String outlet = html.meta("og:site_name").or(html.linked::outlet).or(() -> html.meta("application-name")).orElse(null);
        String url = html.meta("og:url").or(() -> html.attribute("link[rel=canonical]", "href")).orElse(null);
        String language = LanguageGuess
                .code(html.attribute("html[lang]", "lang").or(html.linked::language).or(() -> html.meta("og:locale")).orElse(null));
        String text = PageStory.of(html.page);
        if (text.isBlank()) {
            throw new UnreadableInput(file, 0, InputFault.NO_TEXT, null);
        }
        return Draft.of(file, 1, Article.of(title == null ? Headline.of(text) : title, outlet, url, published, language, text)
                .filed(html.meta("dateline").orElse(null)), decoded.repaired());
    }

    /** The words of a piece of a page, such as an entry of a feed holds. */
    static String words(String html) {
        return PageStory.words(Jsoup.parse(html));
    }

    private @Nullable String title() {
        return meta("og:title").or(linked::headline).or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
                .or(() -> Optional.of(page.title()))
                .filter(t -> !t.isBlank()).orElse(null);
    }

    private @Nullable LocalDate published() {
        Stream<Optional<String>> places = Stream.of(meta("article:published_time"), meta("datePublished"), meta(
                "og:article:published_time"),
                meta("date"), meta("dc.date"), meta("DC.date.issued"), meta("pubdate"), attribute("time[itemprop=datePublished][datetime]",
                        "datetime"),
                linked.published(), attribute("time[datetime]", "datetime"));
        return places.flatMap(Optional::stream).map(WrittenDate::in).flatMap(Optional::stream).findFirst().orElse(null);
    }

    private Optional<String> meta(String name) {
        return Stream.of("property", "name", "itemprop").map(key -> attribute("meta[" + key + "=" + name + "]", "content")).flatMap(
                Optional::stream).findFirst();
    }

    private Optional<String> attribute(String query, String attribute) {
        return Optional.ofNullable(page.selectFirst(query)).map(e -> e.attr(attribute).strip()).filter(value -> !value.isEmpty());
    }
}
