package org.chancery.ui.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import org.chancery.task.TaskRunner;
import org.chancery.text.Messages;

/**
 * What every view is given.
 *
 * @param deskZone
 *            zone of the mission, shown beside the venue's; "today" is a day there
 * @param undo
 *            what was done and can be taken back, for the whole window
 * @param look
 *            theme and size; a change of either makes the shell build its views anew
 */
public record ViewContext(Messages messages, Clock clock, ZoneId deskZone, TaskRunner tasks, Navigation navigation, Notices notices,
        Dialogs dialogs, UndoStack undo, Look look) {

    public Locale locale() {
        return messages.locale();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(deskZone));
    }

    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
