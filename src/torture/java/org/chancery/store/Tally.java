package org.chancery.store;

import java.util.Locale;

/** What came of the rounds of one kind of torture; the line that the profile prints. */
final class Tally {
    private final String name;
    private final int rounds;
    private int lost;
    private int unnoticed;
    private int hung;

    Tally(String name, int rounds) {
        this.name = name;
        this.rounds = rounds;
    }

    /** Something that was answered is not there any more, or only a part of what belongs together. */
    void lost(String what) {
        lost++;
        System.out.println(name + ": lost " + what);
    }

    /** Something is wrong and nobody said so. */
    void unnoticed(String what) {
        unnoticed++;
        System.out.println(name + ": unnoticed " + what);
    }

    /** Something took longer than anybody waits. */
    void hung(String what) {
        hung++;
        System.out.println(name + ": hung " + what);
    }

    boolean isClean() {
        return lost == 0 && unnoticed == 0 && hung == 0;
    }

    void print() {
        System.out.printf(Locale.ROOT, "| %-34s | %6d rounds | %4d lost | %4d unnoticed | %4d hung |%n", name, rounds, lost, unnoticed,
                hung);
    }
}
