package org.chancery.ui.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.agenda.incoming.Reversible;
import org.chancery.exchange.bundle.BundleImport;
import org.chancery.exchange.bundle.BundleInput;
import org.chancery.exchange.bundle.BundleLimits;
import org.chancery.exchange.bundle.BundleStore;
import org.chancery.exchange.bundle.BundleUndo;
import org.jspecify.annotations.Nullable;

/** Events of another store with their articles and history, as a file or as text. It is read again when it is saved: it may be large. */
public final class BundleSource implements ImportSource {
    private final String name;
    private final BundleImport bundle;
    private final BundleInput input;
    private @Nullable BundleUndo undo;

    private BundleSource(String name, BundleImport bundle, BundleInput input) {
        this.name = name;
        this.bundle = bundle;
        this.input = input;
    }

    /** @param language of the desk, ISO 639-1, for the choice of names */
    public static BundleSource of(Path file, BundleStore store, String language) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        return new BundleSource(name, new BundleImport(store, BundleLimits.USUAL, language), new BundleInput.InFile(file));
    }

    /** @param name what the text is called, as in "Pasted text" */
    public static BundleSource of(String name, String text, BundleStore store, String language) {
        return new BundleSource(name, new BundleImport(store, BundleLimits.USUAL, language), new BundleInput.Text(name, text));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ImportPlan plan(LongConsumer progress, BooleanSupplier cancelled) {
        return bundle.plan(input, progress, cancelled);
    }

    @Override
    public Reversible before(List<ImportItem> accepted) {
        BundleUndo made = new BundleUndo(bundle, input, accepted);
        undo = made;
        return made;
    }

    @Override
    public void apply(List<ImportItem> accepted, LongConsumer progress, BooleanSupplier cancelled) {
        BundleUndo before = undo;
        if (before == null) {
            throw new IllegalStateException("saved before it was asked how to take it back");
        }
        before.bring(progress, cancelled);
    }
}
