package org.chancery.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.chancery.agenda.EventId;
import org.chancery.agenda.Word;
import org.chancery.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** The port that draws the very view which the window shows, without a display. */
public interface Pictures {

    /**
     * Draws and writes a PNG, to a sibling that is moved over.
     *
     * @throws org.chancery.agenda.ChanceryFailure.UnwritableOutput
     *             if the file cannot be written
     */
    void draw(Request request, OpenStore store, Path out);

    /** What can be drawn. */
    enum View implements Word {
        MONTH, YEAR, AGENDA, SHELF, INBOX, DOSSIER, DIRECTORY, FIRST, PALETTE, EXPORT, IMPORT, PREFERENCES, PUBLICATIONS, FAILURE, BIN,
        PASSPHRASE, HEALTH, RESTORE
    }

    /**
     * @param date
     *            the day, month or year that is shown
     * @param event
     *            the event of a dossier, or marked in a sheet; null for none
     * @param article
     *            the article of the inbox; null for the first that waits
     * @param text
     *            what stands in the palette or the search; null for nothing
     * @param file
     *            whose import is shown; null for a calendar of ours that serves as an example
     * @param width
     *            px
     * @param height
     *            px
     * @param language
     *            ISO 639-1: en, ru or kk
     */
    record Request(View view, LocalDate date, @Nullable EventId event, @Nullable ArticleId article, @Nullable String text,
            @Nullable Path file, int width, int height, boolean dark, String language, LocalDate today) {}
}
