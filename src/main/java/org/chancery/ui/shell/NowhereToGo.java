package org.chancery.ui.shell;

import java.time.LocalDate;
import java.util.UUID;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Navigation;

/** Of a window that shows one thing, while there is no store to go about in. */
final class NowhereToGo implements Navigation {
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
    public void print() {}

    @Override
    public void importFiles() {}

    @Override
    public void publications() {}

    @Override
    public void bin() {}

    @Override
    public void health() {}

    @Override
    public void lock() {}

    @Override
    public void addArticle() {}

    @Override
    public void back() {}
}
