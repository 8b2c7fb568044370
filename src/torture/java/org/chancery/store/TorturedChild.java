package org.chancery.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventStatus;
import org.chancery.store.seal.Passphrase;

/** A process that does one thing after another without end, says what was answered, and waits to be killed. */
final class TorturedChild {
    static final String PASSPHRASE = "lantern";
    static final int MANY = 60;

    private final Path folder;

    private TorturedChild(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        TorturedChild child = new TorturedChild(Path.of(arguments[1]));
        String deed = arguments[0];
        ChanceryStore store = deed.equals("passphrase") ? child.whatever() : ChanceryStore.open(child.folder, Clock.systemUTC(),
                KillTorture.passphrase(arguments[2]));
        while (true) {
            switch (deed) {
                case "many" -> many(store);
                case "backup" -> {
                    save(store);
                    store.safekeeping().backup(child.folder.resolveSibling(child.folder.getFileName() + ".backup"));
                }
                case "passphrase" -> child.turn(store);
                default -> save(store);
            }
        }
    }

    /** The store as the last child left it, in the clear or not. */
    private ChanceryStore whatever() {
        boolean sealed;
        try (ChanceryStore look = ChanceryStore.unopened(folder, Clock.systemUTC(), null)) {
            sealed = look.protection().isSealed();
        }
        return ChanceryStore.open(folder, Clock.systemUTC(), KillTorture.passphrase(sealed ? PASSPHRASE : ""));
    }

    private void turn(ChanceryStore store) {
        save(store);
        if (store.protection().isSealed()) {
            store.protection().remove();
        } else {
            try (Passphrase next = Passphrase.of(PASSPHRASE.toCharArray())) {
                store.protection().set(next);
            }
        }
    }

    private static void save(ChanceryStore store) {
        DiplomaticEvent event = Samples.event("Talks", "2021-09-30", EventStatus.PLANNED, Samples.KZ);
        store.events().save(Change.of(Author.READING, event));
        say("event " + event.id());
    }

    private static void many(ChanceryStore store) {
        String batch = "batch " + UUID.randomUUID();
        List<DiplomaticEvent> events = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            events.add(Samples.event("Talks " + i, "2021-09-30", EventStatus.PLANNED, Samples.KZ).withNote(batch));
        }
        store.events().save(new Change(Author.READING, List.of(), List.of(), events, List.of()));
        say(batch);
    }

    private static void say(String line) {
        System.out.println(line + ".");
        System.out.flush();
    }
}
