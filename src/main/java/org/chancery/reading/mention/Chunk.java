package org.chancery.reading.mention;

import java.util.List;
import org.chancery.reading.language.Entry;
import org.chancery.reading.time.TimeExpression;

/** A piece of a sentence that the event grammar sees as one. {@code from} inclusive, {@code to} exclusive, in tokens. */
public sealed interface Chunk {
    int from();

    int to();

    /** One or several people. */
    record Who(int from, int to, List<Figure> figures) implements Chunk {
        public Who {
            figures = List.copyOf(figures);
        }
    }

    /** A country by name, adjective or capital. */
    record Land(int from, int to, Entry entry) implements Chunk {
        public String code() {
            return entry.get("c", "");
        }

        public boolean adjective() {
            return entry.is("form", "adjective");
        }
    }

    /** An intergovernmental organisation or format. */
    record Body(int from, int to, Entry entry) implements Chunk {}

    /** A phrase of time. */
    record When(int from, int to, TimeExpression phrase) implements Chunk {}

    /** The head noun of an event. */
    record Head(int from, int to, Entry entry) implements Chunk {}

    /** A verb of events. */
    record Deed(int from, int to, Entry entry) implements Chunk {}

    /** Any other word or phrase of the lexicon. */
    record Word(int from, int to, Entry entry) implements Chunk {}

    /** A sign or a word that the lexicon does not know. */
    record Other(int from, int to, String key) implements Chunk {}
}
