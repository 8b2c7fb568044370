package org.chancery.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * Plain text as an article. Lines such as {@code Published: 2021-04-08} at its head are taken for what they say and left out of the text; a
 * date that stands alone near the head, or in the dateline, is the day of publication. Nothing else is guessed.
 */
final class PlainArticle {
    private static final Pattern HEAD_LINE = Pattern.compile("(title|published|date|outlet|source|url|language|dateline)\\s*:\\s*(.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATELINE = Pattern.compile("^(\\p{Lu}[^–—\\n]{0,100}?)\\s+(?:–|—|--|-)\\s");
    private static final int LINES_OF_HEAD = 4;
    private static final int LONGEST_DATE_LINE = 60;

    private PlainArticle() {}

    static Draft of(String file, DecodedText decoded) {
        String whole = decoded.text().replace("\r\n", "\n").replace('\r', '\n');
        Map<String, String> head = new HashMap<>();
        int lines = head(whole, head);
        String text = lines == 0 ? whole.strip() : whole.lines().skip(lines).reduce((a, b) -> a + "\n" + b).orElse("").strip();
        if (text.isEmpty()) {
            text = whole.strip();
        }
        String title = head.getOrDefault("title", Headline.of(text));
        String outlet = head.getOrDefault("outlet", head.get("source"));
        Article article = Article.of(title, outlet, head.get("url"), published(head, text), LanguageGuess.code(head.get("language")), text)
                .filed(head.get("dateline"));
        return Draft.of(file, 1, article, decoded.repaired());
    }

    private static int head(String whole, Map<String, String> head) {
        List<String> lines = whole.lines().limit(20).toList();
        int count = 0;
        for (String line : lines) {
            Matcher pair = HEAD_LINE.matcher(line.strip());
            if (!pair.matches()) {
                break;
            }
            head.put(pair.group(1).toLowerCase(Locale.ROOT), pair.group(2).strip());
            count++;
        }
        return count;
    }

    private static @Nullable LocalDate published(Map<String, String> head, String text) {
        Optional<LocalDate> said = Optional.ofNullable(head.getOrDefault("published", head.get("date"))).flatMap(WrittenDate::in);
        if (said.isPresent()) {
            return said.get();
        }
        List<String> first = text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(LINES_OF_HEAD).toList();
        for (String line : first) {
            Matcher dateline = DATELINE.matcher(line);
            String place = line.length() <= LONGEST_DATE_LINE && !line.endsWith(".") && startsAsDate(line) ? line : dateline.find()
                    ? dateline.group(1) : "";
            Optional<LocalDate> day = WrittenDate.in(place);
            if (day.isPresent()) {
                return day.get();
            }
        }
        return null;
    }

    /** A line that is a date, perhaps after a weekday or before a time, and not a headline that mentions one. */
    private static boolean startsAsDate(String line) {
        return WrittenDate.in(line).isPresent() && line.chars().filter(Character::isWhitespace).count() <= 5 && line.chars().filter(
                Character::isDigit).count() >= 5;
    }
}
