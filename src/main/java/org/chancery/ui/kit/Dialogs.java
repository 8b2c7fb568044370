package org.chancery.ui.kit;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a view asks of the user outside its own surface. Called on JavaFX's thread; each call returns when the user has answered. */
public interface Dialogs {

    /** Files to read, none if the user thought better of it. */
    List<Path> openFiles(String title);

    Optional<Path> openFolder(String title);

    /**
     * @param name
     *            proposed name of the file with its ending
     * @param kind
     *            what such files are called, for people
     */
    Optional<Path> saveFile(String title, String name, String kind);

    /**
     * Yes or no, only for what cannot be undone.
     *
     * @param yes
     *            the verb on the button
     */
    boolean confirm(String question, String detail, String yes);

    /** Opens a web page outside, after the user saw its host and said yes. */
    void browse(URI address);

    /** Puts plain text on the clipboard. */
    void copy(String text);
}
