package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.article.Article;
import org.chancery.intake.Draft;
import org.chancery.intake.TakenIn;
import org.chancery.reading.ArticleReader;
import org.chancery.reading.Reading;
import org.jspecify.annotations.Nullable;

/** From what was taken in to what was read in it, for any thread. */
final class ReadingLine {
    private final Supplier<ArticleReader> reader;
    private final @Nullable LocalDate published;
    private final @Nullable String language;

    /**
     * @param published
     *            holds for articles that do not say it themselves; null for none
     * @param language
     *            holds for articles that do not say it themselves; null for none
     */
    ReadingLine(Supplier<ArticleReader> reader, @Nullable LocalDate published, @Nullable String language) {
        this.reader = reader;
        this.published = published;
        this.language = language == null ? null : language.toLowerCase(Locale.ROOT);
    }

    /** An article and what was read in it. */
    record ReadArticle(Draft draft, Reading reading) {}

    /** One input, in its order, and what of it could not be read. */
    record ReadInput(List<ReadArticle> articles, List<UnreadableInput> failures) {}

    ReadInput read(TakenIn taken) {
        return new ReadInput(taken.drafts().stream().map(this::completed).map(d -> new ReadArticle(d, reader.get().read(d.article())))
                .toList(), taken.failures());
    }

    private Draft completed(Draft draft) {
        Article article = draft.article();
        if (article.published() == null && published != null) {
            article = article.publishedOn(published);
        }
        if (language != null && !draft.saysLanguage()) {
            article = article.inLanguage(language);
        }
        return new Draft(draft.file(), draft.line(), article, draft.saysLanguage(), draft.repaired());
    }
}
