package org.chancery.exchange.linked;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.chancery.agenda.Citation;
import org.chancery.exchange.EventsOut;
import org.chancery.output.FileOut;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Many events as one JSON-LD document (W3C JSON-LD 1.1): a graph, one event a line. */
public final class LinkedExport {
    private final LinkedEvent form;

    /**
     * @param locale
     *            for the names of states
     * @param url
     *            the address of an article; null if none is known
     */
    public LinkedExport(Locale locale, Function<Citation, @Nullable String> url) {
        this.form = new LinkedEvent(new LinkedParties(locale), url);
    }

    /**
     * Writes the file aside and moves it over its target.
     *
     * @param progress
     *            told the number of events written so far
     * @param cancelled
     *            asked between events
     * @return how many were written
     * @throws org.chancery.agenda.ChanceryFailure.UnwritableOutput
     *             if it cannot be written; what stood there is as it was
     * @throws CancellationException
     *             if cancelled; what stood there is as it was
     */
    public long write(Path file, EventsOut.Source events, LongConsumer progress, BooleanSupplier cancelled) {
        long[] count = new long[1];
        FileOut.write(file, out -> {
            out.write("{\"@context\":" + context() + ",\n\"@graph\":[");
            events.forEach(event -> {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                line(out, count[0] == 0 ? "\n" : ",\n", form.node(event));
                progress.accept(++count[0]);
            });
            out.write("\n]}\n");
        });
        return count[0];
    }

    /** The vocabulary by its name, which programs know without asking the network, and what it lacks. */
    private static ArrayNode context() {
        ArrayNode context = JsonNodeFactory.instance.arrayNode().add("https://schema.org");
        context.addObject().put("dcterms", "http://purl.org/dc/terms/").put("edtf", "http://id.loc.gov/datatypes/edtf/");
        return context;
    }

    private static void line(BufferedWriter out, String before, ObjectNode node) {
        try {
            out.write(before);
            out.write(node.toString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
