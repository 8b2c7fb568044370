package org.chancery.ui.kit;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dialogs that answer what the test has laid down, and remember what was asked. */
public final class RecordedDialogs implements Dialogs {

    public List<Path> files = List.of();
    public Optional<Path> folder = Optional.empty();
    public Optional<Path> target = Optional.empty();
    public boolean yes = true;
    public final List<String> asked = new ArrayList<>();

    @Override
    public List<Path> openFiles(String title) {
        asked.add(title);
        return files;
    }

    @Override
    public Optional<Path> openFolder(String title) {
        asked.add(title);
        return folder;
    }

    @Override
    public Optional<Path> saveFile(String title, String name, String kind) {
        asked.add(title);
        return target;
    }

    @Override
    public boolean confirm(String question, String detail, String yes) {
        asked.add(question);
        return this.yes;
    }

    @Override
    public void browse(URI address) {
        asked.add("browse " + address);
    }

    @Override
    public void copy(String text) {
        asked.add("copy " + text);
    }
}
