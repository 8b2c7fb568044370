package org.chancery.ui.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.chancery.task.SameThreadRunner;
import org.chancery.task.TaskRunner;
import org.chancery.text.Messages;
import org.junit.jupiter.api.Tag;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test that clicks and types in a window, without a display. The window is at most 1000 by 1000. Override {@link #view()} and
 * {@link #size()}, and use the robot's methods ({@code clickOn}, {@code type}, {@code lookup}).
 */
@Tag("window")
public abstract class WindowTest extends ApplicationTest {

    /** 27 September 2021, 09:12 in Nur-Sultan. */
    protected static final Clock NOON = Clock.fixed(Instant.parse("2021-09-27T03:12:00Z"), ZoneId.of("Asia/Almaty"));

    protected final Look look = new Look(Theme.LIGHT, 100);
    protected final RecordedNavigation navigation = new RecordedNavigation();
    protected final RecordedNotices notices = new RecordedNotices();
    protected final RecordedDialogs dialogs = new RecordedDialogs();
    protected final UndoStack undo = new UndoStack();

    /** Called on JavaFX's thread for each test. */
    protected abstract Region view();

    /** Width and height in px. */
    protected double[] size() {
        return new double[]{1000, 800};
    }

    protected String language() {
        return "en";
    }

    /** Jobs run at once unless a test is about waiting. */
    protected TaskRunner tasks() {
        return new SameThreadRunner();
    }

    protected final ViewContext context() {
        return new ViewContext(Messages.of(Locale.of(language())), NOON, ZoneId.of("Asia/Almaty"), tasks(), navigation, notices, dialogs,
                undo, look);
    }

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(view(), size()[0], size()[1]);
        look.dress(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /** Runs it on JavaFX's thread and waits until all that follows from it is done. */
    protected final void onFx(Runnable work) {
        interact(work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
