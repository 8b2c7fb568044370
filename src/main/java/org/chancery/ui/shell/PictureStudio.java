package org.chancery.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.chancery.log.ProgramLog;
import org.chancery.settings.Settings;
import org.chancery.store.engine.Safekeeping;
import org.chancery.task.SameThreadRunner;
import org.chancery.text.Messages;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Dialogs;
import org.chancery.ui.kit.Look;
import org.chancery.ui.kit.NodePicture;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.Target;
import org.chancery.ui.kit.Theme;
import org.chancery.ui.kit.UndoStack;
import org.chancery.ui.mark.FilterState;
import org.chancery.ui.passphrase.UnlockView;
import org.chancery.ui.passphrase.UnlockViewModel;
import org.chancery.ui.transfer.ExportFormat;
import org.jspecify.annotations.Nullable;

/** Draws the whole window without a display: the same frame and pages that the user sees. */
public final class PictureStudio {
    private final ShellServices services;
    private final Settings settings;

    public PictureStudio(ShellServices services, Settings settings) {
        this.services = services.running(new SameThreadRunner());
        this.settings = settings;
    }

    /** What is drawn over the page, if anything. */
    public enum Over {
        NOTHING, PALETTE, EXPORT, IMPORT, PUBLICATIONS, FAILURE, BIN, PASSPHRASE, HEALTH, RESTORE
    }

    /**
     * A picture.
     *
     * @param at
     *            the page; null for the page of an empty store
     * @param targets
     *            what is brought into sight, one after the other: a day, an event
     * @param dossier
     *            the event whose page is drawn in place of {@code at}
     * @param typed
     *            what stands in the palette; of the export dialog, its format; "new" for the form of a publication
     *            or of a passphrase, "wrong" for one that is
     * @param file
     *            what is imported; null for the example
     */
    public record Shot(@Nullable Destination at, List<Target> targets, java.util.@Nullable UUID dossier, Over over, String typed,
            @Nullable Path file, int width, int height) {
        public Shot {
            targets = List.copyOf(targets);
        }
    }

    /** May be called from any thread but JavaFX's, and waits. */
    public BufferedImage draw(Shot shot) {
        Look look = new Look(settings.dark() ? Theme.DARK : Theme.LIGHT, settings.percent());
        return NodePicture.draw(() -> made(shot, look), look, shot.width(), shot.height(), 1);
    }

    private Region made(Shot shot, Look look) {
        if (shot.over() == Over.PASSPHRASE && !shot.typed().equals("new")) {
            return locked(look, shot.typed().equals("wrong"));
        }
        Place place = shot.dossier() != null ? new Place.Dossier(shot.dossier()) : shot.at() == null ? new Place.First() : new Place.At(shot
                .at(), shot.targets().isEmpty() ? null : shot.targets().getFirst());
        Shell shell = new Shell(services, settings, look, new NoDialogs(), new Shell.Lasting(new UndoStack(), new FilterState(java.util.Set
                .of()), new ProgramLog(services.storeFolder(), services.clock()), place), change -> {}, new Unheld());
        shell.count();
        Page page = shell.page();
        shot.targets().stream().skip(1).forEach(page::open);
        switch (shot.over()) {
            case NOTHING -> {}
            case PALETTE -> shell.panels().palette(shot.typed());
            case EXPORT -> shell.panels().export(format(shot.typed()));
            case IMPORT -> importing(shell, shot.file());
            case FAILURE -> shell.tell(new IllegalStateException());
            case HEALTH -> shell.panels().store().checked();
            case RESTORE -> restoring(shell, shot.file());
            case BIN -> shell.panels().bin();
            case PASSPHRASE -> shell.panels().passphrase();
            case PUBLICATIONS -> shell.panels().publications(shot.typed().equals("new"));
        }
        return shell.root();
    }

    /** What stands in the window's place while the store is locked. */
    private Region locked(Look look, boolean wrong) {
        Messages messages = Messages.of(Locale.of(settings.desk() == null ? services.systemLanguage() : settings.desk().language()));
        UnlockViewModel model = new UnlockViewModel(messages, services.tasks(), typed -> {}, () -> {});
        if (wrong) {
            model.wrong();
        }
        return new UnlockView(messages, look, model);
    }

    private static ExportFormat format(String word) {
        return Arrays.stream(ExportFormat.values()).filter(format -> format.code().equals(word)).findFirst().orElse(ExportFormat.CALENDAR);
    }

    private static void importing(Shell shell, @Nullable Path file) {
        if (file == null) {
            shell.arrivals().text(example(), null);
        } else {
            shell.arrivals().files(List.of(file));
        }
    }

    /** What a backup would change: that file, or the newest one beside the store; without any, the choice. */
    private void restoring(Shell shell, @Nullable Path file) {
        StorePanels store = shell.panels().store();
        List<Safekeeping.Kept> kept = services.care().safekeeping().backups();
        if (file != null) {
            store.preview(file);
        } else if (kept.isEmpty()) {
            store.choose();
        } else {
            store.preview(kept.getFirst().file());
        }
    }

    /** A calendar such as another desk might send. */
    private static String example() {
        try (InputStream in = java.util.Objects.requireNonNull(PictureStudio.class.getResourceAsStream("example.ics"))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A picture has no window. */
    private static final class Unheld implements Shell.Holder {
        @Override
        public void lock() {
            // Nothing is shown that could be locked.
        }

        @Override
        public void restored() {
            // Nobody restores in a picture.
        }
    }

    /** In a picture nobody answers. */
    private static final class NoDialogs implements Dialogs {
        @Override
        public List<Path> openFiles(String title) {
            return List.of();
        }

        @Override
        public Optional<Path> openFolder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> saveFile(String title, String name, String kind) {
            return Optional.empty();
        }

        @Override
        public boolean confirm(String question, String detail, String yes) {
            return false;
        }

        @Override
        public void browse(java.net.URI address) {
            // A picture opens nothing.
        }

        @Override
        public void copy(String text) {
            // A picture has no clipboard.
        }
    }
}
