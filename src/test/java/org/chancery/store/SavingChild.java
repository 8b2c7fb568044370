package org.chancery.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventStatus;
import org.chancery.article.Article;

/** A process that saves without end, prints the identity of each event once its save is answered, and waits to be killed. */
final class SavingChild {
    private SavingChild() {}

    public static void main(String[] arguments) {
        ChanceryStore store = ChanceryStore.open(Path.of(arguments[0]), Clock.fixed(Samples.NOW, ZoneOffset.UTC));
        for (int i = 0; true; i++) {
            Article article = Samples.article((int) (System.nanoTime() % 1_000_000_000));
            DiplomaticEvent event = i % 3 == 0 ? Samples.everything(article)
                    : Samples.event("Talks " + i, "2021-09-30", EventStatus.PLANNED, Samples.KZ);
            store.events().save(new Change(Author.READING, List.of(article), List.of(), List.of(event), List.of()));
            System.out.println(event.id() + " " + article.id());
            System.out.flush();
        }
    }
}
