package org.chancery.launch;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.chancery.article.ArticleId;
import org.chancery.cli.OpenStore;
import org.chancery.cli.Pictures;
import org.chancery.output.FileOut;
import org.chancery.reading.ArticleReader;
import org.chancery.settings.Desk;
import org.chancery.settings.Settings;
import org.chancery.settings.SettingsRepository;
import org.chancery.task.SameThreadRunner;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Target;
import org.chancery.ui.shell.PictureStudio;
import org.chancery.ui.shell.PictureStudio.Over;
import org.chancery.ui.shell.PictureStudio.Shot;
import org.chancery.ui.shell.ShellServices;

/** Pictures drawn by the window's own views. */
record DrawnPictures(ZoneId zone, Supplier<ArticleReader> reader) implements Pictures {

    @Override
    public void draw(Request request, OpenStore store, Path out) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Clock noon = Clock.fixed(request.today().atTime(12, 0).atZone(zone).toInstant(), zone);
        Settings settings = new Settings(new Desk(null, null, zone, List.of(), request.language()), request.dark(), 100, false, null,
                Settings.USUAL_LOCK);
        WindowServices services = new WindowServices(store, reader, new Unsaved(settings), noon, request.language());
        reader.get().learn(store.lexicon().all());
        PictureStudio studio = new PictureStudio(services.with(new SameThreadRunner(), store.folder().toAbsolutePath(),
                new ShellServices.Locking(store.guard(), noon)), settings);
        write(studio.draw(shot(request, store)), out);
    }

    private static Shot shot(Request r, OpenStore store) {
        List<Target> day = new ArrayList<>(List.of(new Target.Day(r.date())));
        if (r.event() != null) {
            day.add(new Target.Id(r.event().value()));
        }
        String typed = r.text() == null ? "" : r.text();
        return switch (r.view()) {
            case MONTH -> page(r, Destination.MONTH, day);
            case YEAR -> page(r, Destination.YEAR, day);
            case AGENDA -> page(r, Destination.AGENDA, List.of());
            case SHELF -> page(r, Destination.SHELF, List.of());
            case DIRECTORY -> page(r, Destination.DIRECTORY, List.of());
            case PREFERENCES -> page(r, Destination.PREFERENCES, List.of());
            case INBOX -> page(r, Destination.INBOX, article(r, store).map(id -> List.<Target>of(new Target.Id(id))).orElse(List.of()));
            case DOSSIER -> new Shot(Destination.MONTH, List.of(), event(r, store), Over.NOTHING, "", null, r.width(), r.height());
            case FIRST -> new Shot(null, List.of(), null, Over.NOTHING, "", null, r.width(), r.height());
            case PALETTE -> new Shot(Destination.MONTH, day, null, Over.PALETTE, typed, null, r.width(), r.height());
            case IMPORT -> new Shot(Destination.AGENDA, List.of(), null, Over.IMPORT, "", r.file(), r.width(), r.height());
            case PUBLICATIONS -> new Shot(Destination.AGENDA, List.of(), null, Over.PUBLICATIONS, typed, null, r.width(), r.height());
            case FAILURE -> new Shot(Destination.MONTH, day, null, Over.FAILURE, "", null, r.width(), r.height());
            case BIN -> new Shot(Destination.AGENDA, List.of(), null, Over.BIN, typed, null, r.width(), r.height());
            case PASSPHRASE -> new Shot(null, List.of(), null, Over.PASSPHRASE, typed, null, r.width(), r.height());
            case HEALTH -> new Shot(Destination.AGENDA, List.of(), null, Over.HEALTH, typed, null, r.width(), r.height());
            case RESTORE -> new Shot(Destination.AGENDA, List.of(), null, Over.RESTORE, typed, r.file(), r.width(), r.height());
            case EXPORT -> new Shot(Destination.AGENDA, List.of(), null, Over.EXPORT, typed, null, r.width(), r.height());
        };
    }

    private static Shot page(Request r, Destination destination, List<Target> targets) {
        return new Shot(destination, targets, null, Over.NOTHING, "", null, r.width(), r.height());
    }

    private static java.util.Optional<UUID> article(Request r, OpenStore store) {
        if (r.article() != null) {
            return java.util.Optional.of(r.article().value());
        }
        return store.inbox().waiting().stream().findFirst().map(ArticleId::value);
    }

    /** The event asked for, else the one of that day or the first there is; null if the store is empty. */
    private static @org.jspecify.annotations.Nullable UUID event(Request r, OpenStore store) {
        if (r.event() != null) {
            return r.event().value();
        }
        return store.events().outlinesFrom(r.date(), org.chancery.agenda.EventFilter.EVERYTHING, 1).stream().findFirst()
                .map(e -> e.id().value())
                .orElse(null);
    }

    private static void write(BufferedImage image, Path out) {
        // Else it would go through a temporary file in the clear.
        ImageIO.setUseCache(false);
        FileOut.bytes(out, stream -> ImageIO.write(image, "png", stream));
    }

    /** A picture changes no settings. */
    private record Unsaved(Settings settings) implements SettingsRepository {
        @Override
        public Settings load() {
            return settings;
        }

        @Override
        public void save(Settings changed) {
            // Nothing is kept of a picture.
        }
    }
}
