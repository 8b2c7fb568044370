package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.release.Release;
import org.chancery.exchange.bundle.BundleExport;
import org.chancery.exchange.bundle.BundleImport;
import org.chancery.exchange.bundle.BundleLimits;
import org.chancery.exchange.bundle.BundleOptions;
import org.chancery.exchange.bundle.BundleStore;
import org.chancery.planning.Recheck;

/** Bundles out of a store and into it. */
record BundleFiles(Root root, OpenStore store) {

    /** @param release lets through what the audience may see, of events and of all that is stored of them */
    BundleExport.Written write(Release release, EventFilter filter, boolean notes, Path file) {
        BundleOptions options = new BundleOptions(notes, root.messages().language(), event -> Recheck.of(event).map(Recheck::day).orElse(
                null));
        return new BundleExport(parts(release), options).write(file, each -> release.forEach(filter, each), done -> {}, () -> false);
    }

    BundleImport reader() {
        return new BundleImport(parts(), BundleLimits.USUAL, root.messages().language());
    }

    private BundleStore parts(Release release) {
        Release.Past past = release.past(store.transfer(), store.exports());
        return new BundleStore(store.events(), past.transfer(), store.articles(), release.series(store.series()), release.parties(store
                .parties()), release.imports(store.imports()), past.told());
    }

    private BundleStore parts() {
        return new BundleStore(store.events(), store.transfer(), store.articles(), store.series(), store.parties(), store.imports(), store
                .exports());
    }
}
