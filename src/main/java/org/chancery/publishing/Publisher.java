package org.chancery.publishing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.chancery.agenda.Publication;
import org.chancery.agenda.PublicationFault;
import org.chancery.agenda.PublicationRepository.LastRun;
import org.chancery.agenda.PublicationTarget.CalendarFile;
import org.chancery.agenda.PublicationTarget.Collection;
import org.chancery.agenda.PublicationTarget.OnServer;
import org.chancery.agenda.PublicationTarget.WebFile;
import org.chancery.publishing.dav.DavClient;
import org.chancery.publishing.dav.DavClient.Way;
import org.chancery.publishing.dav.Login;
import org.chancery.publishing.dav.Unsent;
import org.chancery.publishing.dav.WebAddress;
import org.jspecify.annotations.Nullable;

/** Runs a publication when it is asked to, and remembers how that ended. Nothing is sent at any other time. */
public final class Publisher {
    private final Desk desk;
    private final Passwords passwords;
    private final Way way;

    public Publisher(Desk desk, Passwords passwords, Way way) {
        this.desk = desk;
        this.passwords = passwords;
        this.way = way;
    }

    /**
     * Sends what is not there yet. May take as long as the server does; not to be called on JavaFX's thread.
     *
     * @param force
     *            whether what others did at the target is overwritten, and all is sent again
     * @throws java.util.concurrent.CancellationException
     *             if cancelled; the next run goes on where this one stopped
     * @throws org.chancery.agenda.ChanceryFailure.StoreUnusable
     *             if the store cannot be used
     */
    public RunReport run(Publication publication, boolean force, Watcher watcher, BooleanSupplier cancelled) {
        boolean accepted = false;
        try {
            RunReport report = delivered(publication, force, watcher, cancelled);
            ended(publication, report);
            accepted = report.stop() == null;
            return report;
        } finally {
            passwords.ended(publication, accepted);
        }
    }

    private RunReport delivered(Publication publication, boolean force, Watcher watcher, BooleanSupplier cancelled) {
        Tally tally = new Tally();
        try {
            deliver(publication, force, watcher, cancelled, tally);
            return tally.report(null);
        } catch (Unsent unsent) {
            return tally.report(new Incident("", unsent.fault(), unsent.detail()));
        }
    }

    private void deliver(Publication publication, boolean force, Watcher watcher, BooleanSupplier cancelled, Tally tally) {
        SentMemory memory = new SentMemory(desk.publications(), publication.name());
        PublicationCalendar calendar = new PublicationCalendar(publication, desk, memory, watcher, cancelled);
        try {
            deliver(publication, calendar, memory, force, watcher, cancelled, tally);
        } finally {
            calendar.log(way.clock().instant(), memory);
        }
    }

    private void deliver(Publication publication, PublicationCalendar calendar, SentMemory memory, boolean force, Watcher watcher,
            BooleanSupplier cancelled, Tally tally) {
        switch (publication.target()) {
            case CalendarFile file -> new FileDelivery(file.file(), calendar, memory, force).deliver(tally);
            case OnServer server -> {
                try (DavClient client = client(publication, server, watcher, cancelled)) {
                    GuardedResource there = new GuardedResource(client, force);
                    Delivery delivery = switch (server) {
                        case WebFile file -> new WebFileDelivery(file.address(), calendar, memory, there);
                        case Collection collection -> new CollectionDelivery(collection.address(), calendar, memory, there);
                    };
                    delivery.deliver(tally);
                }
            }
        }
    }

    private DavClient client(Publication publication, OnServer server, Watcher watcher, BooleanSupplier cancelled) {
        if (!publication.insecure() && !WebAddress.isSafe(server.address())) {
            throw new Unsent(PublicationFault.NOT_SECURE, server.address().getHost());
        }
        return new DavClient(way, login(publication), watcher::waits, cancelled);
    }

    private @Nullable Login login(Publication publication) {
        if (publication.user() == null) {
            return null;
        }
        Optional<char[]> password = passwords.of(publication);
        if (password.isEmpty()) {
            throw new Unsent(PublicationFault.NO_PASSWORD, publication.user());
        }
        Login login = new Login(publication.user(), password.get());
        Arrays.fill(password.get(), ' ');
        return login;
    }

    private void ended(Publication publication, RunReport report) {
        Instant now = way.clock().instant();
        Instant complete = report.isComplete() ? now : desk.publications().lastRun(publication.name()).map(LastRun::complete).orElse(null);
        Incident first = report.stop() != null || report.incidents().isEmpty() ? report.stop() : report.incidents().getFirst();
        desk.publications().ended(publication.name(), new LastRun(now, complete, report.incidents().size(), first == null ? null : first
                .fault(), first == null ? "" : first.detail()));
    }
}
