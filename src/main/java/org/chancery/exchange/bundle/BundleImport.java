package org.chancery.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.chancery.agenda.ChanceryFailure.StaleEvent;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.TakenIn;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportItem.Outcome;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.agenda.incoming.Remark;
import org.chancery.exchange.bundle.BundleDecision.Decided;
import org.chancery.exchange.bundle.BundleReader.Element;
import org.chancery.exchange.bundle.Fields.WrongValue;
import tools.jackson.databind.JsonNode;

/**
 * Brings a bundle into the store: first a plan that says of each event what would become of it and why, then what of it is accepted. The
 * file is read again for that, so that no more than a thousand of its events are ever in memory.
 */
public final class BundleImport {
    private static final String EVENTS = "events";
    private static final String ARTICLES = "articles";
    private static final String PARTIES = "parties";
    private static final int LOOKED_AT = 4_096;

    private final BundleStore store;
    private final BundleLimits limits;
    private final String language;

    /** @param language of the desk, ISO 639-1, for the choice of names */
    public BundleImport(BundleStore store, BundleLimits limits, String language) {
        this.store = store;
        this.limits = limits;
        this.language = language;
    }

    /** Whether the file begins as JSON objects do; what is in it is not looked at, nor what has nothing in it for long. */
    public static boolean recognises(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            for (byte octet : in.readNBytes(LOOKED_AT)) {
                int first = octet & 0xFF;
                if (first > ' ' && first != 0xEF && first != 0xBB && first != 0xBF) {
                    return first == '{';
                }
            }
            return false;
        } catch (IOException broken) {
            throw UnreadableInput.of(file.toString(), broken);
        }
    }

    /**
     * What the file would do.
     *
     * @param progress
     *            told the number of events read so far
     * @param cancelled
     *            asked between elements
     * @throws UnreadableInput
     *             if the file cannot be read, is no bundle, or one of a version that is not known here
     * @throws CancellationException
     *             if cancelled
     */
    public ImportPlan plan(BundleInput file, LongConsumer progress, BooleanSupplier cancelled) {
        BundleReader reader = new BundleReader(file, limits);
        List<Remark> remarks = new ArrayList<>();
        Consumer<Remark> remark = one -> {
            if (remarks.size() < limits.remarks()) {
                remarks.add(one);
            } else if (remarks.size() == limits.remarks()) {
                remarks.add(new Remark(one.line(), "", Remark.Kind.MORE_FAULTS));
            }
        };
        List<ImportItem> items = new ArrayList<>();
        ArrivingEvents events = events(reader, remark, decided -> decided.forEach(one -> items.add(one.item())), items::add);
        Sources sources = new Sources(store);
        ArrivingArticles articles = new ArrivingArticles(sources, remark);
        reader.read(Set.of(EVENTS, ARTICLES, PARTIES), element -> {
            switch (element.section()) {
                case EVENTS -> progress.accept(events.take(element));
                case ARTICLES -> articles.take(element);
                default -> look(element, remark, fields -> sources.differs(PartyForm.party(fields)));
            }
        }, remark, cancelled);
        events.flush();
        articles.flush();
        items.sort(Comparator.comparingInt(ImportItem::line));
        remarks.sort(Comparator.comparingInt(Remark::line));
        return new ImportPlan(items, remarks, articles.fresh());
    }

    /** The same of a file. */
    public ImportPlan plan(Path file, LongConsumer progress, BooleanSupplier cancelled) {
        return plan(new BundleInput.InFile(file), progress, cancelled);
    }

    /** Where an event begins. */
    private record Place(int line, int nth) {
        static Place of(ImportItem item) {
            return new Place(item.line(), item.nth());
        }
    }

    /** A question to an element that may hold wrong values. */
    @FunctionalInterface
    private interface Question {
        boolean ask(Fields fields);
    }

    private static void look(Element element, Consumer<Remark> remarks, Question differs) {
        try {
            if (differs.ask(new Fields(element.node(), ""))) {
                remarks.accept(new Remark(element.line(), shown(element.node()), Remark.Kind.PARTY_DIFFERS));
            }
        } catch (WrongValue wrong) {
            remarks.accept(wrong.at(element.line()));
        }
    }

    /** What a person knows an element by. */
    static String shown(JsonNode node) {
        JsonNode name = node.has("title") ? node.get("title") : node.get("name");
        return name == null || !name.isString() ? "" : name.stringValue();
    }

    /**
     * Saves these items of a plan: the articles first, then the events, a thousand at once, each of them wholly or not at all.
     *
     * @param taken
     *            told the way back of each save
     * @param progress
     *            told the number of events saved so far
     * @param cancelled
     *            asked between saves; what was saved stays
     * @throws StaleEvent
     *             if something else would become of an event than the plan says, since it was changed meanwhile
     */
    public void apply(BundleInput file, List<ImportItem> accepted, Consumer<TakenIn> taken, LongConsumer progress,
            BooleanSupplier cancelled) {
        Map<Place, ImportItem> wanted = new HashMap<>();
        accepted.stream().filter(item -> item.outcome() != Outcome.SKIPPED).forEach(item -> wanted.put(Place.of(item), item));
        BundleReader reader = new BundleReader(file, limits);
        BundleSaver saver = new BundleSaver(store, taken);
        Set<String> cited = new HashSet<>();
        try {
            reader.read(Set.of(EVENTS), element -> {
                if (wanted.containsKey(new Place(element.line(), element.nth()))) {
                    cite(element.node(), cited);
                }
            }, remark -> {}, cancelled);
            reader.read(Set.of(ARTICLES, "series"), element -> well(element, fields -> {
                if (element.section().equals("series")) {
                    saver.series(fields);
                } else if (cited.contains(fields.string("sha256"))) {
                    saver.article(ArticleForm.read(fields), EventParser.release(fields).orElse(ReleaseLevel.PUBLIC));
                }
            }), remark -> {}, cancelled);
            saver.flush();
            long[] done = new long[1];
            events(reader, decided -> {
                List<Decided> some = decided.stream().filter(one -> wanted.containsKey(Place.of(one.item()))).toList();
                some.forEach(one -> asPlanned(one, wanted.get(Place.of(one.item()))));
                saver.events(some);
                done[0] += some.size();
                progress.accept(done[0]);
            }, cancelled);
            reader.read(Set.of(PARTIES), element -> well(element, fields -> saver.party(PartyForm.party(fields))), remark -> {}, cancelled);
            saver.flush();
        } catch (CancellationException stop) {
            return;
        }
    }

    /** The same of a file. */
    public void apply(Path file, List<ImportItem> accepted, Consumer<TakenIn> taken, LongConsumer progress, BooleanSupplier cancelled) {
        apply(new BundleInput.InFile(file), accepted, taken, progress, cancelled);
    }

    private static void asPlanned(Decided decided, @org.jspecify.annotations.Nullable ImportItem planned) {
        if (planned == null || planned.outcome() != decided.item().outcome() || planned.reason() != decided.item().reason()) {
            throw new StaleEvent(decided.from().event().id());
        }
    }

    private static void cite(JsonNode event, Set<String> cited) {
        for (JsonNode one : event.path("attestations")) {
            JsonNode sha = one.path("article").path("sha256");
            if (sha.isString()) {
                cited.add(sha.stringValue());
            }
        }
    }

    /** An element about which all that is wrong was said when it was planned. */
    private static void well(Element element, Consumer<Fields> use) {
        try {
            use.accept(new Fields(element.node(), ""));
        } catch (WrongValue said) {
            return;
        }
    }

    private void events(BundleReader reader, Consumer<List<Decided>> each, BooleanSupplier cancelled) {
        ArrivingEvents events = events(reader, remark -> {}, each, broken -> {});
        reader.read(Set.of(EVENTS), events::take, remark -> {}, cancelled);
        events.flush();
    }

    private ArrivingEvents events(BundleReader reader, Consumer<Remark> remarks, Consumer<List<Decided>> each,
            Consumer<ImportItem> broken) {
        return new ArrivingEvents(new EventParser(language, remarks), new BundleDecision(store, language, reader.notes()), limits.events(),
                remarks, each, broken);
    }
}
