package org.chancery.ui.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.chancery.agenda.Author;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.SeriesId;
import org.chancery.agenda.past.PartyPast;
import org.chancery.party.Party;
import org.chancery.party.PartyId;
import org.chancery.text.Words;
import org.chancery.ui.directory.Entry.Sort;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** State and commands of the directory. Knows no control; used on JavaFX's thread, the store is asked off it. */
final class DirectoryViewModel {
    private static final PartyPast NO_PAST = new PartyPast(List.of());

    private final ViewContext context;
    private final DirectoryServices services;
    private final ObservableList<Entry> all = FXCollections.observableArrayList();
    private final FilteredList<Entry> shown = new FilteredList<>(all);
    private final StringProperty typed = new SimpleStringProperty("");
    private final SimpleObjectProperty<@Nullable Sort> sort = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<@Nullable Entry> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<EventOutline>> events = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<PartyPast> past = new ReadOnlyObjectWrapper<>(NO_PAST);
    private @Nullable UUID wanted;

    DirectoryViewModel(ViewContext context, DirectoryServices services) {
        this.context = context;
        this.services = services;
        typed.subscribe(this::filter);
        sort.subscribe(this::filter);
        selected.subscribe(this::readEvents);
    }

    ObservableList<Entry> shown() {
        return shown;
    }

    int total() {
        return all.size();
    }

    StringProperty typed() {
        return typed;
    }

    /** Only entries of that sort; null for all. */
    SimpleObjectProperty<@Nullable Sort> sort() {
        return sort;
    }

    SimpleObjectProperty<@Nullable Entry> selected() {
        return selected;
    }

    /** The events of what is selected, by earliest day. */
    ReadOnlyObjectProperty<List<EventOutline>> events() {
        return events.getReadOnlyProperty();
    }

    /** What was ever saved of the selected party; nothing of a series. */
    ReadOnlyObjectProperty<PartyPast> past() {
        return past.getReadOnlyProperty();
    }

    /**
     * Makes the party what the change of that number left, as one more change.
     *
     * @param when
     *            the change was, in words
     */
    void takeBack(int number, String when) {
        PartyPast shown = past.get();
        if (shown.states().isEmpty()) {
            return;
        }
        Party now = shown.states().getLast().state();
        shown.state(number).filter(state -> !state.equals(now)).ifPresent(state -> {
            String did = context.text("directory.taken-back", when);
            save(state, () -> {
                context.undo().did(did, () -> save(now, () -> {}), () -> save(state, () -> {}));
                context.notices().say(did, context.undo()::undo);
            });
        });
    }

    private void save(Party party, Runnable then) {
        context.tasks().run(progress -> {
            services.parties().save(party, Author.DESK);
            return party;
        }, saved -> {
            then.run();
            context.notices().saved();
            reload();
        }, context.notices()::fail);
    }

    void reload() {
        Words words = new Words(context.messages());
        context.tasks().run(progress -> {
            List<Entry> entries = new ArrayList<>(services.parties().all().stream().map(p -> Entry.of(p, words)).toList());
            services.series().all().stream().map(Entry::of).forEach(entries::add);
            return entries;
        }, this::put, context.notices()::fail);
    }

    private void put(List<Entry> entries) {
        Entry before = selected.get();
        UUID id = wanted != null ? wanted : before == null ? null : before.id();
        all.setAll(entries);
        wanted = null;
        selected.set(entries.stream().filter(e -> e.id().equals(id)).findFirst().orElse(entries.isEmpty() ? null : entries.getFirst()));
    }

    /** Selects that party or series as soon as it is read. */
    void open(UUID id) {
        wanted = id;
        typed.set("");
        sort.set(null);
    }

    private void filter() {
        Sort only = sort.get();
        String words = typed.get();
        shown.setPredicate(e -> (only == null || e.sort() == only) && (words.isBlank() || e.matches(words, context.locale())));
    }

    private void readEvents(@Nullable Entry entry) {
        if (entry == null) {
            events.set(List.of());
            past.set(NO_PAST);
            return;
        }
        context.tasks().run(progress -> read(entry), found -> {
            if (entry.equals(selected.get())) {
                events.set(found.events());
                past.set(found.past());
            }
        }, context.notices()::fail);
    }

    private record Found(List<EventOutline> events, PartyPast past) {}

    private Found read(Entry entry) {
        if (entry.sort() == Sort.SERIES) {
            return new Found(services.events().editions(new SeriesId(entry.id())), NO_PAST);
        }
        PartyId party = new PartyId(entry.id());
        return new Found(services.parties().eventsOf(party), new PartyPast(services.history().of(party)));
    }
}
