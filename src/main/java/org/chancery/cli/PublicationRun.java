package org.chancery.cli;

import java.time.Duration;
import java.util.List;
import org.chancery.agenda.Publication;
import org.chancery.agenda.PublicationFault;
import org.chancery.icalendar.LeftOut;
import org.chancery.planning.Recheck;
import org.chancery.publishing.Desk;
import org.chancery.publishing.Incident;
import org.chancery.publishing.Passwords;
import org.chancery.publishing.Publisher;
import org.chancery.publishing.RunReport;
import org.chancery.publishing.Watcher;
import org.chancery.text.Messages;
import org.chancery.text.PublicationWords;

/** Runs publications one after the other and says what came of each; how far it is goes to standard error. */
record PublicationRun(Root root, OpenStore store, Passwords passwords, boolean force) {
    private static final int TOLD_EACH = 100;

    /** Whether all, some or none of it stands where it should. */
    ExitStatus run(List<Publication> publications) {
        Desk desk = new Desk(store.publications(), store.events(), store.articles(), store.imports(), store.departures(),
                event -> Recheck.of(event).map(
                        Recheck::day).orElse(null));
        Publisher publisher = new Publisher(desk, passwords, root.surroundings().way());
        int complete = 0;
        boolean any = false;
        for (Publication one : publications) {
            RunReport report = publisher.run(one, force, new Told(one), () -> false);
            say(one, report);
            complete += report.isComplete() ? 1 : 0;
            any |= report.isComplete() || report.didAny();
        }
        return complete == publications.size() ? ExitStatus.DONE : any ? ExitStatus.PARTLY : ExitStatus.NOT_FOUND;
    }

    private void say(Publication publication, RunReport report) {
        Messages messages = root.messages();
        PublicationWords words = new PublicationWords(messages);
        for (Incident one : report.incidents()) {
            root.remark(messages.text("publish.incident", publication.name(), one.what(), words.fault(publication, one.fault(), one
                    .detail())));
        }
        if (report.isComplete() || report.didAny()) {
            root.say(messages.text("publish.done", publication.name(), report.added(), report.changed(), report.removed(), report
                    .unchanged()));
        }
        for (LeftOut reason : LeftOut.values()) {
            long number = report.leftOut().getOrDefault(reason, 0L);
            if (number > 0) {
                root.say(messages.text("cli.export.left-out", number, messages.text("cli.export.reason." + reason.code())));
            }
        }
        if (report.stop() != null) {
            root.remark(messages.text("publish.stopped", publication.name(), words.fault(publication, report.stop().fault(), report.stop()
                    .detail())));
        }
    }

    private final class Told implements Watcher {
        private final Publication publication;

        Told(Publication publication) {
            this.publication = publication;
        }

        @Override
        public void at(long done, long total) {
            if (done % TOLD_EACH == 0 && done < total) {
                root.remark(root.messages().text("publish.at", publication.name(), done, total));
            }
        }

        @Override
        public void waits(PublicationFault fault, Duration wait) {
            root.remark(root.messages().text("publish.waits", publication.name(), new PublicationWords(root.messages()).brief(fault), Math
                    .max(1, wait.toSeconds())));
        }
    }
}
