package org.chancery.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.article.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The entries of a saved feed (RSS 2.0 or RFC 4287 Atom) as articles, in its order. Nothing that it links to is fetched. */
final class FeedArticles {
    private final String file;
    private final boolean repaired;
    private final Document feed;

    private FeedArticles(String file, DecodedText decoded) {
        this.file = file;
        this.repaired = decoded.repaired();
        this.feed = Jsoup.parse(decoded.text(), "", Parser.xmlParser());
    }

    static TakenIn of(String file, DecodedText decoded) {
        FeedArticles reader = new FeedArticles(file, decoded);
        List<Draft> drafts = reader.feed.select("item, entry").stream().map(reader::draft).filter(Objects::nonNull).toList();
        List<UnreadableInput> failures = new ArrayList<>();
        if (drafts.isEmpty()) {
            failures.add(new UnreadableInput(file, 0, InputFault.NO_TEXT, null));
        }
        return new TakenIn(drafts, failures);
    }

    private @Nullable Draft draft(Element entry) {
        String title = text(entry, "title");
        String text = Stream.of("content|encoded", "content", "description", "summary").map(name -> text(entry, name)).filter(t -> !t
                .isBlank()).findFirst().orElse(title);
        if (text.isBlank()) {
            return null;
        }
        String outlet = text(Objects.requireNonNullElse(feed.selectFirst("channel, feed"), feed), "> title");
        Article article = Article.of(title.isBlank() ? Headline.of(text) : title, outlet.isBlank() ? null : outlet, link(entry), day(entry),
                language(entry), text);
        return Draft.of(file, 1, article, repaired);
    }

    /** The words of a child: markup in it is read as the page it is. */
    private static String text(Element parent, String query) {
        Element child = parent.selectFirst(query);
        if (child == null) {
            return "";
        }
        String inner = child.wholeText().strip();
        return inner.indexOf('<') < 0 ? inner : HtmlArticle.words(inner);
    }

    private static @Nullable String link(Element entry) {
        Element link = entry.selectFirst("link[rel=alternate], link");
        String address = link == null ? "" : link.hasAttr("href") ? link.attr("href") : link.text();
        return address.isBlank() ? null : address.strip();
    }

    private static @Nullable LocalDate day(Element entry) {
        return Stream.of("pubDate", "published", "dc|date", "updated").map(entry::selectFirst).filter(Objects::nonNull).map(Element::text)
                .flatMap(words -> WrittenDate.in(words).stream()).findFirst().orElse(null);
    }

    private @Nullable String language(Element entry) {
        Element channel = feed.selectFirst("channel > language");
        Element nearest = entry.closest("[xml:lang]");
        String code = nearest != null ? nearest.attr("xml:lang") : channel != null ? channel.text() : "";
        return LanguageGuess.code(code.isBlank() ? null : code);
    }
}
