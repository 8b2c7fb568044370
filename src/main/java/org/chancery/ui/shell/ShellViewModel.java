package org.chancery.ui.shell;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.chancery.task.TaskRunner;
import org.chancery.ui.kit.Destination;
import org.jspecify.annotations.Nullable;

/** Where the user is and was, and what the frame counts. Knows no control. */
final class ShellViewModel {

    private static final int KEPT = 50;

    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.at(Destination.MONTH));
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final ObjectProperty<@Nullable LocalTime> saved = new SimpleObjectProperty<>();
    private final Deque<Place> before = new ArrayDeque<>();
    private final Callable<Counts> counting;
    private final TaskRunner tasks;
    private final Clock clock;

    ShellViewModel(Callable<Counts> counting, TaskRunner tasks, Clock clock) {
        this.counting = counting;
        this.tasks = tasks;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /** The desk's time of the last save in this session; null before the first. */
    ObjectProperty<@Nullable LocalTime> saved() {
        return saved;
    }

    void go(Place wanted) {
        Place now = place.get();
        if (wanted.equals(now)) {
            return;
        }
        if (!(now instanceof Place.First)) {
            before.push(now);
        }
        while (before.size() > KEPT) {
            before.removeLast();
        }
        place.set(wanted);
    }

    void back() {
        if (!before.isEmpty()) {
            place.set(before.pop());
        }
    }

    /** Where {@link #back} would lead; null at the start. */
    @Nullable
    Place behind() {
        return before.peek();
    }

    /** The destination that the side bar marks. */
    Destination marked() {
        return switch (place.get()) {
            case Place.At at -> at.destination();
            case Place.First _ -> Destination.MONTH;
            case Place.Dossier _ -> before.stream().filter(Place.At.class::isInstance).map(Place.At.class::cast).findFirst().map(
                    Place.At::destination).orElse(Destination.MONTH);
        };
    }

    void savedNow(ZoneId zone) {
        saved.set(LocalTime.now(clock.withZone(zone)));
    }

    /** Counts anew in the background, then tells. */
    void count(Runnable then, java.util.function.Consumer<Throwable> failed) {
        tasks.run(_ -> counting.call(), counted -> {
            counts.set(counted);
            then.run();
        }, failed::accept);
    }
}
