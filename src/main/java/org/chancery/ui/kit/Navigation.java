package org.chancery.ui.kit;

import java.time.LocalDate;
import java.util.UUID;

/** How a view asks to go elsewhere. Only the shell implements it. Called on JavaFX's thread. */
public interface Navigation {

    void openEvent(UUID event);

    void openArticle(UUID article);

    /**
     * Opens the article with a passage marked and in sight.
     *
     * @param start
     *            first UTF-16 code unit of the passage, inclusive
     * @param end
     *            last one, exclusive
     */
    void openArticle(UUID article, int start, int end);

    /** Opens the month sheet with that day selected. */
    void openDay(LocalDate day);

    /** Opens the directory at that party or series. */
    void openParty(UUID party);

    void show(Destination destination);

    /** Opens the export dialog with the filters as they are set. */
    void export();

    /** Opens the same dialog at the pages for paper. */
    void print();

    /** Asks for files and takes in what they hold, events of other programs with a preview. */
    void importFiles();

    /** Shows what is kept up to date elsewhere, and how that stands. */
    void publications();

    /** Shows what was removed and can be brought back. */
    void bin();

    /** Shows how the store is, and its backups. */
    void health();

    /** Locks the window of an encrypted store. */
    void lock();

    /** Opens the form by which an article is added: paste, type or choose files. */
    void addArticle();

    /** To where the user was before; does nothing at the start. */
    void back();
}
