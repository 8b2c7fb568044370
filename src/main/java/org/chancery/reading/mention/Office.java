package org.chancery.reading.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office while it is being read: the words of its title, rank, and for whom it is held. */
final class Office {
    int titleFrom = -1;
    int titleTo;
    String rank = "";
    /** What tells offices of one rank apart, whatever they are called: a president is no prime minister; empty where not known. */
    String post = "";
    /** Of the title, where the language has cases. */
    String cases = "";
    @Nullable
    String lemma;
    boolean plural;
    boolean loose;
    boolean former;
    boolean counterpart;
    boolean portfolio;
    final List<String> countries = new ArrayList<>();
    @Nullable
    String body;
    boolean honorific;
    boolean adjective;

    @Nullable
    String country() {
        return countries.isEmpty() ? null : countries.getFirst();
    }
}
