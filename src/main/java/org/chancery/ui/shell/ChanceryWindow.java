package org.chancery.ui.shell;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.chancery.agenda.EventFilter;
import org.chancery.log.ProgramLog;
import org.chancery.settings.Desk;
import org.chancery.settings.Settings;
import org.chancery.task.TaskRunner;
import org.chancery.text.Messages;
import org.chancery.ui.inbox.Incoming;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Look;
import org.chancery.ui.kit.Theme;
import org.chancery.ui.kit.UndoStack;
import org.chancery.ui.mark.FilterState;
import org.chancery.ui.passphrase.UnlockView;
import org.chancery.ui.passphrase.UnlockViewModel;
import org.jspecify.annotations.Nullable;

/** The window. Made on JavaFX's thread with everything it needs. */
public final class ChanceryWindow {

    static final double WIDE = 1280;
    static final double HIGH = 800;
    private static final double LEAST_WIDE = 960;
    private static final double LEAST_HIGH = 640;

    private static final Duration COUNTED_AFTER = Duration.millis(400);

    private final ShellServices services;
    private final Consumer<URI> browser;
    private final UndoStack undo = new UndoStack();
    private final ProgramLog log;
    private final FilterState filters = new FilterState(java.util.Set.of());
    private final StackPane room = new StackPane();
    private final Scene scene = new Scene(room, WIDE, HIGH);
    private final Look look;
    private final FolderWatch watch;
    private final Lock lock;
    private final StoreWatch care;
    private final Touches touches;
    private Settings settings;
    private Shell shell;

    /** @param browser opens a web page outside */
    public ChanceryWindow(ShellServices services, Settings settings, Consumer<URI> browser) {
        CountedTasks counted = new CountedTasks(services.tasks());
        this.services = services.running(counted);
        this.settings = settings;
        this.browser = browser;
        this.log = new ProgramLog(services.storeFolder(), services.clock());
        this.look = new Look(theme(settings), settings.percent());
        this.lock = new Lock(services.locking().guard(), services.tasks(), services.locking().time(), () -> this.settings.lockAfter(),
                counted::quiet, new Emptied(services.tasks()));
        this.touches = new Touches(lock::touched);
        this.shell = build(null);
        Incoming incoming = new Incoming(services.intake(), services.reader(), services.kept().articles(), services.kept().events());
        this.watch = new FolderWatch(services.tasks(), incoming, taken -> shell.arrivals().arrived(taken), failure -> shell.context()
                .notices().fail(failure));
        watch.watch(settings.watched());
        services.tasks().run(_ -> services.kept().bin().clear(), _ -> {}, failure -> shell.context().notices().fail(failure));
        this.care = new StoreWatch(services.tasks(), services.care(), services.locking().time(), new Cared());
        care.look();
        new Shortcuts(() -> shell, lock::closed).install(scene);
        put();
    }

    private static Theme theme(Settings settings) {
        return settings.dark() ? Theme.DARK : Theme.LIGHT;
    }

    private Shell build(@Nullable Place place) {
        FxDialogs dialogs = new FxDialogs(Messages.of(java.util.Locale.of(services.systemLanguage())), look, scene::getWindow, browser);
        return new Shell(services, settings, look, dialogs, new Shell.Lasting(undo, filters, log, place), this::change, new Held());
    }

    private void put() {
        if (!lock.closed()) {
            room.getChildren().setAll(shell.root());
        }
        look.dress(scene);
    }

    /** Saves what is set anew, and builds the frame again where it must look or read otherwise. */
    private void change(UnaryOperator<Settings> how) {
        Settings before = settings;
        settings = how.apply(before);
        if (settings.equals(before)) {
            return;
        }
        Settings now = settings;
        services.tasks().run(_ -> {
            services.settings().save(now);
            return now;
        }, _ -> {}, failure -> shell.context().notices().fail(failure));
        if (!Objects.equals(before.watched(), now.watched())) {
            watch.watch(now.watched());
        }
        if (looksSame(before, now)) {
            shell.desk(now.desk());
            return;
        }
        look.setTheme(theme(now));
        look.setPercent(now.percent());
        shell = build(shell.place());
        put();
        shell.count();
    }

    private static boolean looksSame(Settings before, Settings now) {
        Desk old = before.desk();
        Desk set = now.desk();
        boolean sameDesk = old == null || set == null ? old == set : old.language().equals(set.language()) && old.zone().equals(set.zone());
        return sameDesk && before.dark() == now.dark() && before.percent() == now.percent();
    }

    public void show(Stage stage) {
        prepare(stage);
        stage.show();
        shell.count();
    }

    private void prepare(Stage stage) {
        set(stage, scene);
        Timeline beat = new Timeline(new KeyFrame(Duration.seconds(FolderWatch.EVERY), _ -> beat()));
        beat.setCycleCount(Animation.INDEFINITE);
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> {
            touches.listen();
            beat.play();
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> {
            beat.stop();
            touches.leave();
            stopCare();
        });
        if (stage.isShowing()) {
            touches.listen();
            beat.play();
        }
    }

    /** The title says nothing of what is shown, so that a locked window has none to hide. */
    static void set(Stage stage, Scene scene) {
        stage.setTitle("Chancery");
        stage.setMinWidth(LEAST_WIDE);
        stage.setMinHeight(LEAST_HIGH);
        stage.setScene(scene);
    }

    /** Dresses and lays out the frame, which is most of the work of showing it, while the store still reads what goes into it. */
    public void layOut() {
        room.applyCss();
        room.layout();
    }

    /**
     * Shows it once the month has been read, so that it is drawn once and not twice. The numbers of the side bar wait until the month stands,
     * which would come later for them. An empty store is told at once.
     */
    public void showWhenRead(Stage stage) {
        services.tasks().run(_ -> services.kept().events().count(EventFilter.EVERYTHING).passing(), events -> shell.page().whenRead(
                () -> show(stage, events)), failure -> {
                    show(stage);
                    shell.context().notices().fail(failure);
                });
    }

    private void show(Stage stage, long events) {
        if (events == 0) {
            show(stage);
            return;
        }
        PauseTransition pause = new PauseTransition(COUNTED_AFTER);
        pause.setOnFinished(_ -> shell.count());
        prepare(stage);
        stage.show();
        pause.play();
    }

    /** As if the file had been dropped on the window. */
    public void bring(Path file) {
        shell.arrivals().files(List.of(file));
    }

    /** Logs and shows what nobody caught; on JavaFX's thread. */
    public void unexpected(Throwable thrown) {
        shell.unexpected(thrown);
    }

    private void beat() {
        if (!lock.closed()) {
            watch.look();
            care.pulse();
        }
        lock.pulse(shell.context().notices()::fail);
    }

    /** What nobody will hear of, since the window is closed or locked. */
    private void stopCare() {
        care.stop();
        shell.panels().store().stop();
    }

    /** What the frame asks of the window. */
    private final class Held implements Shell.Holder {
        @Override
        public void lock() {
            lock.now(() -> {
                shell.context().notices().say(shell.context().text("unlock.needs-passphrase"));
                shell.show(Destination.PREFERENCES);
            }, shell.context().notices()::fail);
        }

        /** What is in sight, what could be undone and what the reader was taught was of the store before. */
        @Override
        public void restored() {
            services.tasks().run(_ -> {
                services.reader().learn(services.kept().lexicon().all());
                return true;
            }, _ -> {
                undo.clear();
                shell = build(Place.at(shell.place() instanceof Place.At at ? at.destination() : Destination.MONTH));
                put();
                shell.count();
                shell.context().notices().say(shell.context().text("health.restore.done"));
            }, shell.context().notices()::fail);
        }
    }

    /** What is found out about the store by itself leads to the page of its health. */
    private final class Cared implements StoreWatch.Found {
        @Override
        public void changed() {
            shell.leadToHealth(shell.context().text("health.page.changed-outside"));
        }

        @Override
        public void rehearsalFailed() {
            shell.leadToHealth(shell.context().text("health.page.rehearsal-told"));
        }

        @Override
        public void failed(Throwable thrown) {
            shell.context().notices().fail(thrown);
        }
    }

    /**
     * The window without anything in it but the question. What stood there waits beside, out of every scene, so that nothing is lost that
     * somebody was about to write.
     */
    private final class Emptied implements Lock.Room {
        private final TaskRunner tasks;
        private @Nullable Node focus;

        Emptied(TaskRunner tasks) {
            this.tasks = tasks;
        }

        @Override
        public void blank() {
            stopCare();
            if (scene.getWindow() instanceof Stage stage) {
                Touches.closeAllBut(stage);
            }
            focus = scene.getFocusOwner();
            Messages messages = shell.context().messages();
            UnlockView question = new UnlockView(messages, look, new UnlockViewModel(messages, tasks, lock, lock::opened));
            room.getChildren().setAll(question);
            question.focus();
        }

        @Override
        public void open() {
            put();
            if (focus != null) {
                focus.requestFocus();
            }
            focus = null;
        }
    }

    /** For the tests, which let the time pass. */
    Lock lock() {
        return lock;
    }

    /** For the tests, which let the time pass. */
    StoreWatch care() {
        return care;
    }

    /** For the tests, which look when they want. */
    FolderWatch watch() {
        return watch;
    }

    /** For the pictures and the tests, which put it where they want. */
    Scene scene() {
        return scene;
    }

    Shell shell() {
        return shell;
    }
}
