package org.chancery.ui.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventRepository;
import org.chancery.date.EventDate;
import org.chancery.task.TaskRunner;

/**
 * A person's choice of a day, made on a sheet: it stays in force until a person changes it, and can be taken back. The event is read anew
 * before each save, so that nothing of what others saved meanwhile is lost.
 *
 * @param language
 *            of the desk, for the choice of name
 */
public record DayChoice(EventRepository events, TaskRunner tasks, String language) {

    /** What was chosen, to take it back or do it again. */
    public record Made(EventId event, Attestation choice) {}

    /**
     * Sets the event on that day; one that lasts longer keeps its length and begins there.
     *
     * @param on
     *            the day on which the choice is made, local to the desk
     */
    public void move(EventId id, LocalDate day, LocalDate on, Consumer<Made> done, Consumer<Throwable> failed) {
        tasks.run(progress -> {
            DiplomaticEvent event = events.find(id).orElseThrow(() -> new org.chancery.agenda.ChanceryFailure.NoSuchEvent(id.toString()));
            Claim.Dated claim = new Claim.Dated(moved(event.facts().date(), day), event.facts().hours());
            Made made = new Made(id, Attestation.choice(claim, on));
            put(made);
            return made;
        }, done, failed);
    }

    private static EventDate moved(EventDate from, LocalDate day) {
        return switch (from.precision()) {
            case RANGE -> from.bounds().map(b -> EventDate.range(day, day.plusDays(ChronoUnit.DAYS.between(b.first(), b.last())))).orElse(
                    EventDate.day(day));
            case TIME, DAY, WINDOW, MONTH, QUARTER, SEASON, HALF_YEAR, YEAR, UNKNOWN -> EventDate.day(day);
        };
    }

    public void takeBack(Made made, Runnable done, Consumer<Throwable> failed) {
        tasks.run(progress -> {
            events.find(made.event()).ifPresent(event -> {
                List<Attestation> left = new ArrayList<>(event.attestations());
                left.remove(made.choice());
                events.save(Change.of(Author.DESK, event.withAttestations(left, language)));
            });
            return true;
        }, nothing -> done.run(), failed);
    }

    public void doAgain(Made made, Runnable done, Consumer<Throwable> failed) {
        tasks.run(progress -> {
            put(made);
            return true;
        }, nothing -> done.run(), failed);
    }

    private void put(Made made) {
        events.find(made.event()).ifPresent(event -> events.save(Change.of(Author.DESK, event.withClaims(List.of(made.choice()),
                language))));
    }
}
