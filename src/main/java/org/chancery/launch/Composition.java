package org.chancery.launch;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.chancery.cli.Cli;
import org.chancery.cli.Pictures;
import org.chancery.cli.Surroundings;
import org.chancery.publishing.dav.DavClient.Way;
import org.chancery.reading.ArticleReader;
import org.chancery.text.Messages;

/** The composition root: everything is wired here, by hand, and nothing heavy is made before it is asked for. */
final class Composition {
    private final Surroundings surroundings;

    Composition(InputStream in, PrintStream out, PrintStream err, Clock clock, Messages messages, Unexpected unexpected) {
        Path usual = DataFolder.of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
        Supplier<ArticleReader> reader = new Once<>(ArticleReader::load);
        surroundings = new Surroundings(in, out, err, terminalWidth(), clock, messages, Version.text(), new StoreFolders(usual, clock),
                new MainWindow(clock, reader, unexpected), pictures(clock, reader), reader, new ConsoleSecrets(), Way.usual(clock));
    }

    /** Behind a lambda, so that a command which draws nothing never touches a class of JavaFX, which it has not got. */
    private static Pictures pictures(Clock clock, Supplier<ArticleReader> reader) {
        return (request, store, out) -> new DrawnPictures(clock.getZone(), reader).draw(request, store, out);
    }

    Cli cli() {
        return new Cli(surroundings);
    }

    /** Lines are cut only for a terminal, and only when it says how wide it is. */
    private static int terminalWidth() {
        String columns = System.getenv("COLUMNS");
        boolean terminal = System.console() != null && System.console().isTerminal();
        return terminal && columns != null && columns.matches("\\d{2,4}") ? Integer.parseInt(columns) : 0;
    }
}
