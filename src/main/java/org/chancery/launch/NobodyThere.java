package org.chancery.launch;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Dialogs;
import org.chancery.ui.kit.Navigation;
import org.chancery.ui.kit.Notices;

/** What views are given when they are only drawn: nobody clicks, asks or answers. A failure ends the drawing. */
final class NobodyThere implements Navigation {

    /** Says nothing, and throws what has failed. */
    static final class Silence implements Notices {
        @Override
        public void say(String sentence) {}

        @Override
        public void say(String sentence, Runnable undo) {}

        @Override
        public void saved() {}

        @Override
        public void fail(Throwable failure) {
            throw failure instanceof RuntimeException thrown ? thrown : new IllegalStateException(failure);
        }
    }

    /** Answers no question. */
    static final class NoAnswers implements Dialogs {
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
        public void browse(URI address) {}

        @Override
        public void copy(String text) {}
    }

    @Override
    public void openEvent(UUID event) {}

    @Override
    public void openArticle(UUID article) {}

    @Override
    public void openArticle(UUID article, int start, int end) {}

    @Override
    public void openDay(LocalDate day) {}

    @Override
    public void openParty(UUID party) {}

    @Override
    public void show(Destination destination) {}

    @Override
    public void export() {}

    @Override
    public void addArticle() {}

    @Override
    public void back() {}
}
