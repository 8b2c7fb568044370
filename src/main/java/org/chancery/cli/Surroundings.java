package org.chancery.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.function.Supplier;
import org.chancery.publishing.dav.DavClient.Way;
import org.chancery.reading.ArticleReader;
import org.chancery.text.Messages;

/**
 * What the commands work in. Everything heavy is a port or a supplier, made only when a command needs it.
 *
 * @param width
 *            characters a line of the terminal; 0 if lines may be of any length
 * @param clock
 *            with the zone of the desk
 * @param version
 *            of the program
 * @param way
 *            how servers are reached by a command that publishes
 */
public record Surroundings(InputStream in, PrintStream out, PrintStream err, int width, Clock clock, Messages messages, String version,
        Stores stores, Window window, Pictures pictures, Supplier<ArticleReader> reader, Secrets secrets, Way way) {}
