package org.chancery.ui.health;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.store.ChanceryStore;
import org.chancery.store.seal.Passphrase;
import org.jspecify.annotations.Nullable;

/** A store with two events in it, and what happens to it. */
public record Lake(Path folder, Clock clock) {

    /** @param passphrase null for a store in the clear */
    public ChanceryStore open(@Nullable String passphrase) {
        try (Passphrase given = passphrase == null ? null : Passphrase.of(passphrase.toCharArray())) {
            return ChanceryStore.open(folder, clock, given);
        }
    }

    /** Makes it, and closes it in order. */
    public Lake filled(@Nullable String passphrase) {
        try (ChanceryStore store = open(passphrase)) {
            save(store, "Lake summit");
            save(store, "Talks on water");
        }
        return this;
    }

    public static void save(ChanceryStore store, String name) {
        store.events().save(Change.of(Author.DESK, DiplomaticEvent.of(EventId.random(), List.of(Attestation.byHand(new Claim.Named(name),
                LocalDate.of(2021, 9, 1))), "en", true, Instant.EPOCH)));
    }

    public static List<String> names(ChanceryStore store) {
        List<String> names = new ArrayList<>();
        store.events().forEach(EventFilter.EVERYTHING, event -> names.add(event.facts().name()));
        return names.stream().sorted().toList();
    }

    /** Something other than Chancery changes a word in the file. */
    public void spoil() throws IOException {
        Path file = folder.resolve("chancery.mv.db");
        byte[] octets = Files.readAllBytes(file);
        byte[] word = "Lake summit".getBytes(StandardCharsets.UTF_8);
        boolean found = false;
        for (int at = 0; at + word.length <= octets.length; at++) {
            if (Arrays.equals(octets, at, at + word.length, word, 0, word.length)) {
                octets[at] = 'F';
                found = true;
            }
        }
        if (!found) {
            throw new IllegalStateException("the word is not in the file");
        }
        Files.write(file, octets);
    }
}
