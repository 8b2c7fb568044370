package org.chancery.exchange.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.ExportMemory.Exported;
import org.chancery.agenda.ImportMemory.Imported;
import org.chancery.agenda.RandomEvents;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.store.ChanceryStore;

/** Stores on disk, and bundles that tests take out of them. */
final class Bundles {
    static final Instant NOW = Instant.parse("2026-11-29T09:00:00.123456Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private final Path folder;

    Bundles(Path folder) {
        this.folder = folder;
    }

    ChanceryStore open(String name) {
        return open(name, NOW);
    }

    ChanceryStore open(String name, Instant now) {
        return ChanceryStore.open(folder.resolve(name), Clock.fixed(now, ZoneOffset.UTC));
    }

    static BundleStore parts(ChanceryStore store) {
        return new BundleStore(store.events(), store.transfer(), store.articles(), store.series(), store.parties(), store.imports(), store
                .exports());
    }

    static BundleExport out(ChanceryStore store, boolean notes) {
        return new BundleExport(parts(store), new BundleOptions(notes, "en", event -> event.recheck()));
    }

    /** Everything of the store, the notes too. */
    Path export(ChanceryStore store, String name) {
        return export(store, name, true);
    }

    Path export(ChanceryStore store, String name, boolean notes) {
        Path file = folder.resolve(name);
        out(store, notes).write(file, each -> store.events().forEach(EventFilter.EVERYTHING, each), done -> {}, () -> false);
        return file;
    }

    static BundleImport into(ChanceryStore store) {
        return into(store, BundleLimits.USUAL);
    }

    static BundleImport into(ChanceryStore store, BundleLimits limits) {
        return new BundleImport(parts(store), limits, "en");
    }

    /** Brings all of the file into the store. */
    static ImportPlan accept(ChanceryStore store, Path file) {
        ImportPlan plan = into(store).plan(file, read -> {}, () -> false);
        into(store).apply(file, plan.items(), taken -> {}, saved -> {}, () -> false);
        return plan;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<DiplomaticEvent> all(ChanceryStore store) {
        List<DiplomaticEvent> all = new ArrayList<>();
        store.events().forEach(EventFilter.EVERYTHING, all::add);
        return all;
    }

    /** A store that has lived: events of every form, changed since, removed and made again, some of them from calendars. */
    static void fill(ChanceryStore store, long seed, int events) {
        RandomEvents random = new RandomEvents(seed, NOW);
        List<DiplomaticEvent> made = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            made.add(random.next().withNote(i % 3 == 0 ? "note " + i : "").withOwner(i % 5 == 0 ? "Айгүл" : ""));
        }
        List<DiplomaticEvent> saved = store.events().save(new Change(Author.READING, List.copyOf(random.articles()), List.of(), made, List
                .of()));
        List<DiplomaticEvent> changed = new ArrayList<>();
        for (int i = 0; i < events; i += 2) {
            changed.add(saved.get(i).withClaims(List.of(random.attestation(), random.attestation()), "en").withNote("changed " + i));
        }
        List<DiplomaticEvent> again = store.events().save(new Change(Author.DESK, List.of(), List.of(), changed, List.of()));
        DiplomaticEvent gone = again.getFirst();
        store.events().remove(gone.id(), gone.version(), Author.COMMAND_LINE);
        store.events().save(Change.of(Author.DESK, gone.saved(0, NOW)));
        store.imports().remember(List.of(new Imported(saved.get(1).uid(), 3, NOW, "UID:x\nDESCRIPTION:secret calendar\nX-OTHER:kept\n"),
                new Imported(saved.get(2).uid(), 0, null, "UID:y\n")));
        store.exports().remember(List.of(new Exported(saved.get(1).uid(), 4, "DTSTART:20210930"), new Exported(saved.get(3).uid(), 0, "")));
    }

    static Attestation choice(String name) {
        return Attestation.choice(new Claim.Named(name), TODAY);
    }

    static DiplomaticEvent event(int number, String name) {
        return DiplomaticEvent.of(EventId.of("3f2b8c1e-0000-4000-8000-%012d".formatted(number)), List.of(Attestation.byHand(new Claim.Named(
                name), LocalDate.of(2026, 1, 1))), "en", true, NOW);
    }
}
