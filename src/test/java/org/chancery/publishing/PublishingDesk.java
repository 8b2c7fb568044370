package org.chancery.publishing;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLContext;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Publication;
import org.chancery.agenda.PublicationFault;
import org.chancery.agenda.PublicationTarget;
import org.chancery.date.EventDate;
import org.chancery.planning.Recheck;
import org.chancery.publishing.dav.Backoff;
import org.chancery.publishing.dav.DavClient;
import org.chancery.store.ChanceryStore;
import org.jspecify.annotations.Nullable;

/** A desk that publishes: a store in a folder, and servers that are asked again without waiting. */
final class PublishingDesk implements AutoCloseable {
    static final String PASSWORD = "Тайна-9317-très";

    final ChanceryStore store;
    /** The waits between attempts, which nobody sits through. */
    final List<Duration> waits = new ArrayList<>();
    Duration patience = Duration.ofSeconds(20);
    @Nullable
    SSLContext trust;
    BooleanSupplier cancelled = () -> false;
    private Instant now = Instant.parse("2026-09-01T08:00:00Z");

    PublishingDesk(Path folder) {
        store = ChanceryStore.open(folder, new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
    }

    static Publication to(PublicationTarget target) {
        return to(target, EventFilter.EVERYTHING, null);
    }

    static Publication to(PublicationTarget target, EventFilter filter, @Nullable String user) {
        return new Publication("embassy", filter, target, new Publication.Form("auto", false, "en"), user, false);
    }

    static PublicationTarget collection(URI address) {
        return new PublicationTarget.Collection(address);
    }

    Publication set(Publication publication) {
        store.publications().add(publication);
        return publication;
    }

    RunReport run(Publication publication) {
        return run(publication, false);
    }

    RunReport run(Publication publication, boolean force) {
        DavClient.Way way = new DavClient.Way(new Backoff(3, Duration.ofSeconds(1), Duration.ofSeconds(30), new SplittableRandom(7), (wait,
                stop) -> waits.add(wait)), patience, Clock.fixed(now, ZoneOffset.UTC), trust);
        Desk desk = new Desk(store.publications(), store.events(), store.articles(), store.imports(), store.departures(),
                event -> Recheck.of(event).map(
                        Recheck::day).orElse(null));
        return new Publisher(desk, publicationOfUser -> Optional.of(PASSWORD.toCharArray()), way).run(publication, force, Watcher.NONE,
                cancelled);
    }

    /** The fault that ended a run. */
    static @Nullable PublicationFault stop(RunReport report) {
        return report.stop() == null ? null : report.stop().fault();
    }

    static List<PublicationFault> faults(RunReport report) {
        return report.incidents().stream().map(Incident::fault).toList();
    }

    DiplomaticEvent add(String name, String edtf) {
        List<Attestation> claims = List.of(claim(new Claim.Named(name)), claim(new Claim.OfKind(EventKind.VISIT, null)), claim(
                new Claim.InStatus(EventStatus.SCHEDULED)), claim(new Claim.Dated(EventDate.parse(edtf), null)));
        return save(DiplomaticEvent.of(EventId.random(), claims, "en", true, now));
    }

    /** A choice of a person, an hour later. */
    DiplomaticEvent change(DiplomaticEvent event, Claim claim) {
        now = now.plus(Duration.ofHours(1));
        return save(event.withClaims(List.of(Attestation.choice(claim, LocalDate.of(2026, 9, 2))), "en"));
    }

    DiplomaticEvent move(DiplomaticEvent event, String edtf) {
        return change(event, new Claim.Dated(EventDate.parse(edtf), null));
    }

    DiplomaticEvent cancel(DiplomaticEvent event) {
        return change(event, new Claim.InStatus(EventStatus.CANCELLED));
    }

    void remove(DiplomaticEvent event) {
        store.events().remove(event.id(), event.version(), Author.DESK);
    }

    DiplomaticEvent save(DiplomaticEvent event) {
        return store.events().save(Change.of(Author.DESK, event)).getFirst();
    }

    private static Attestation claim(Claim claim) {
        return Attestation.byHand(claim, LocalDate.of(2026, 9, 1));
    }

    @Override
    public void close() {
        store.close();
    }
}
