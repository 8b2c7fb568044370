package org.chancery.ui.shell;

import org.chancery.agenda.ChanceryFailure;
import org.chancery.text.FailureWords;
import org.chancery.text.Messages;
import org.chancery.ui.kit.Notices;

/** Puts notices at the foot, and what nobody expected on the veil. */
final class ShellNotices implements Notices {

    /** Where notices appear. */
    interface Surface {

        void notice(String words, @org.jspecify.annotations.Nullable Runnable undo, boolean failure);

        void unexpected(Throwable thrown);

        void saved();
    }

    private final Messages messages;
    private final Surface surface;

    ShellNotices(Messages messages, Surface surface) {
        this.messages = messages;
        this.surface = surface;
    }

    @Override
    public void say(String sentence) {
        surface.notice(sentence, null, false);
    }

    @Override
    public void say(String sentence, Runnable undo) {
        surface.notice(sentence, undo, false);
    }

    @Override
    public void saved() {
        surface.saved();
    }

    @Override
    public void fail(Throwable failure) {
        Throwable at = failure;
        while (at != null) {
            if (at instanceof ChanceryFailure expected) {
                surface.notice(new FailureWords(messages).of(expected), null, true);
                return;
            }
            at = at.getCause();
        }
        surface.unexpected(failure);
    }
}
