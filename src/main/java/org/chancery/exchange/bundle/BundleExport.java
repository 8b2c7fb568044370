package org.chancery.exchange.bundle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.ExportMemory.Exported;
import org.chancery.agenda.ImportMemory.Imported;
import org.chancery.agenda.PastState;
import org.chancery.agenda.SeriesId;
import org.chancery.article.ArticleId;
import org.chancery.exchange.EventsOut;
import org.chancery.exchange.JsonValues;
import org.chancery.output.FileOut;
import org.chancery.party.PartyId;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes events with their claims and their history, and the articles, series and parties that they name, as one JSON document, one object a
 * line. Of what went by only the identities are kept in memory.
 */
public final class BundleExport {
    private static final int AT_ONCE = 200;

    private final BundleStore store;
    private final BundleOptions options;

    public BundleExport(BundleStore store, BundleOptions options) {
        this.store = store;
        this.options = options;
    }

    /** How many events and whole articles were written. */
    public record Written(long events, long articles) {}

    /**
     * Writes the file aside and moves it over its target.
     *
     * @param progress
     *            told the number of events written so far
     * @param cancelled
     *            asked between events and between articles
     * @throws org.chancery.agenda.ChanceryFailure.UnwritableOutput
     *             if it cannot be written; what stood there is as it was
     * @throws CancellationException
     *             if cancelled; what stood there is as it was
     */
    public Written write(Path file, EventsOut.Source events, LongConsumer progress, BooleanSupplier cancelled) {
        Writing writing = new Writing(progress, cancelled);
        FileOut.write(file, out -> writing.write(out, events));
        return new Written(writing.events, writing.articlesWritten);
    }

    /** One file while it is written. */
    private final class Writing {
        private final EventForm form = new EventForm(options);
        private final List<DiplomaticEvent> waiting = new ArrayList<>();
        private final Set<ArticleId> articles = new TreeSet<>();
        private final Set<SeriesId> series = new TreeSet<>();
        private final Set<PartyId> parties = new TreeSet<>();
        private final LongConsumer progress;
        private final BooleanSupplier cancelled;
        private long events;
        private long articlesWritten;

        Writing(LongConsumer progress, BooleanSupplier cancelled) {
            this.progress = progress;
            this.cancelled = cancelled;
        }

        void write(BufferedWriter out, EventsOut.Source source) throws IOException {
            String head = JsonValues.object().put("format", BundleFormat.NAME).put("version", BundleFormat.VERSION).put("language", options
                    .language()).put("notes", options.notes()).toString();
            out.write(head.substring(0, head.length() - 1) + ",\n\"events\":[");
            source.forEach(event -> {
                waiting.add(event);
                if (waiting.size() == AT_ONCE) {
                    writeWaiting(out);
                }
            });
            writeWaiting(out);
            articlesWritten = section(out, "articles", articles,
                    id -> store.articles().find(id).map(article -> ArticleForm.write(article, store
                            .articles().release(id))));
            section(out, "series", series, id -> store.series().find(id).map(one -> JsonValues.object().put("id", one.id().toString()).put(
                    "name", one.name())));
            section(out, "parties", parties, id -> store.parties().find(id).map(PartyForm::write));
            out.write("\n]}\n");
        }

        private void writeWaiting(BufferedWriter out) {
            List<EventId> ids = waiting.stream().map(DiplomaticEvent::id).toList();
            Set<String> uids = new LinkedHashSet<>(waiting.stream().map(DiplomaticEvent::uid).toList());
            Map<EventId, List<PastState>> past = store.transfer().past(ids, options.language());
            Map<String, Imported> imported = store.imports().last(uids);
            Map<String, Exported> exported = store.exports().last(uids);
            for (DiplomaticEvent event : waiting) {
                proceed();
                name(event);
                line(out, events++,
                        form.write(event, past.getOrDefault(event.id(), List.of()), imported.get(event.uid()), exported.get(event
                                .uid())));
                progress.accept(events);
            }
            waiting.clear();
        }

        private void name(DiplomaticEvent event) {
            for (Attestation one : event.attestations()) {
                if (one.source() != null) {
                    articles.add(one.source().id());
                }
                if (one.claim() instanceof Claim.InSeries(SeriesId id, String name) && id != null) {
                    series.add(id);
                }
            }
            event.facts().participations().forEach(one -> parties.add(one.party().id()));
        }

        private <T> long section(BufferedWriter out, String name, Set<T> ids, Function<T, Optional<ObjectNode>> find) throws IOException {
            out.write("\n],\n\"" + name + "\":[");
            long count = 0;
            for (T id : ids) {
                proceed();
                Optional<ObjectNode> found = find.apply(id);
                if (found.isPresent()) {
                    line(out, count++, found.get());
                }
            }
            return count;
        }

        private void proceed() {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
        }

        private static void line(BufferedWriter out, long before, ObjectNode node) {
            try {
                out.write(before == 0 ? "\n" : ",\n");
                out.write(node.toString());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
