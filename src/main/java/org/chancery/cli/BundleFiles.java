package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.agenda.EventFilter;
import org.chancery.exchange.bundle.BundleExport;
import org.chancery.exchange.bundle.BundleImport;
import org.chancery.exchange.bundle.BundleLimits;
import org.chancery.exchange.bundle.BundleOptions;
import org.chancery.exchange.bundle.BundleStore;
import org.chancery.planning.Recheck;

/** Bundles out of a store and into it. */
record BundleFiles(Root root, OpenStore store) {

    BundleExport.Written write(EventFilter filter, boolean notes, Path file) {
        BundleOptions options = new BundleOptions(notes, root.messages().language(), event -> Recheck.of(event).map(Recheck::day).orElse(
                null));
        return new BundleExport(parts(), options).write(file, each -> store.events().forEach(filter, each), done -> {}, () -> false);
    }

    BundleImport reader() {
        return new BundleImport(parts(), BundleLimits.USUAL, root.messages().language());
    }

    private BundleStore parts() {
        return new BundleStore(store.events(), store.transfer(), store.articles(), store.series(), store.parties(), store.imports(), store
                .exports());
    }
}
