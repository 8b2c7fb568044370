package org.chancery.ui.mark;

import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.chancery.agenda.EventFilter;
import org.chancery.party.PartyId;

/** The one filter that every view obeys, and what the view in sight says it shows and hides. Used on JavaFX's thread. */
public final class FilterState {

    private final ObjectProperty<EventFilter> chosen = new SimpleObjectProperty<>(EventFilter.EVERYTHING);
    private final BooleanProperty ours = new SimpleBooleanProperty();
    private final ObjectProperty<EventFilter> filter = new SimpleObjectProperty<>(EventFilter.EVERYTHING);
    private final ObjectProperty<Counts> counts = new SimpleObjectProperty<>(Counts.NONE);
    private Set<PartyId> ourParties;

    /**
     * What a view shows under the filter.
     *
     * @param hidden
     *            how many more it would show without the filter
     */
    public record Counts(long shown, long hidden) {
        public static final Counts NONE = new Counts(0, 0);
    }

    /** @param ourParties the home state and the principals of the desk */
    public FilterState(Set<PartyId> ourParties) {
        this.ourParties = Set.copyOf(ourParties);
        chosen.subscribe(this::put);
        ours.subscribe(this::put);
    }

    private void put() {
        filter.set(ours.get() ? chosen.get().withPartyIds(ourParties) : chosen.get());
    }

    /** What to ask the store: everything that is set, "Ours" included. */
    public EventFilter filter() {
        return filter.get();
    }

    public ObservableValue<EventFilter> filterProperty() {
        return filter;
    }

    /** What the user chose, without "Ours". */
    public ObjectProperty<EventFilter> chosen() {
        return chosen;
    }

    /** Whether only events of the desk's state and principals are wanted. */
    public BooleanProperty ours() {
        return ours;
    }

    /** Called by the view in sight when it has counted. */
    public void counted(long shown, long hidden) {
        counts.set(new Counts(shown, hidden));
    }

    public ObservableValue<Counts> counts() {
        return counts;
    }

    public Set<PartyId> ourParties() {
        return ourParties;
    }

    public void setOurParties(Set<PartyId> parties) {
        ourParties = Set.copyOf(parties);
        put();
    }

    /** "Show all". */
    public void clear() {
        ours.set(false);
        chosen.set(EventFilter.EVERYTHING);
    }

    /** Whether anything is hidden by what is set. */
    public boolean isSet() {
        EventFilter now = filter.get();
        return !now.asksNothing() || now.period().isPresent();
    }
}
