package org.chancery.ui.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Navigation that remembers where it was asked to go, as sentences. */
public final class RecordedNavigation implements Navigation {

    public final List<String> asked = new ArrayList<>();

    @Override
    public void openEvent(UUID event) {
        asked.add("event " + event);
    }

    @Override
    public void openArticle(UUID article) {
        asked.add("article " + article);
    }

    @Override
    public void openArticle(UUID article, int start, int end) {
        asked.add("article " + article + " at " + start + "-" + end);
    }

    @Override
    public void openDay(LocalDate day) {
        asked.add("day " + day);
    }

    @Override
    public void openParty(UUID party) {
        asked.add("party " + party);
    }

    @Override
    public void show(Destination destination) {
        asked.add("show " + destination);
    }

    @Override
    public void export() {
        asked.add("export");
    }

    @Override
    public void print() {
        asked.add("print");
    }

    @Override
    public void importFiles() {
        asked.add("import");
    }

    @Override
    public void publications() {
        asked.add("publications");
    }

    @Override
    public void health() {
        asked.add("health");
    }

    @Override
    public void bin() {
        asked.add("bin");
    }

    @Override
    public void lock() {
        asked.add("lock");
    }

    @Override
    public void addArticle() {
        asked.add("add article");
    }

    @Override
    public void back() {
        asked.add("back");
    }
}
