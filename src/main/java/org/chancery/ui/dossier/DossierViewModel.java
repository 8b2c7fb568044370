package org.chancery.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.LedgerLine;
import org.chancery.agenda.Participation;
import org.chancery.agenda.past.EventPast;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** State and commands of an event's page. Knows no control; all of it is used on JavaFX's thread, the store is asked off it. */
public final class DossierViewModel {
    private final ViewContext context;
    private final DossierServices services;
    private final ReadOnlyObjectWrapper<@Nullable Dossier> dossier = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<EventPast> past = new ReadOnlyObjectWrapper<>(new EventPast(List.of()));
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private @Nullable EventId wanted;

    public DossierViewModel(ViewContext context, DossierServices services) {
        this.context = context;
        this.services = services;
    }

    /** What is shown; null until it is read. */
    ReadOnlyObjectProperty<@Nullable Dossier> dossier() {
        return dossier.getReadOnlyProperty();
    }

    /** What became of it, change by change; read with what is shown. */
    ReadOnlyObjectProperty<EventPast> past() {
        return past.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty editing() {
        return editing.getReadOnlyProperty();
    }

    /** Reads the event and shows it; an event opened by a person counts as reviewed. */
    public void open(EventId id) {
        wanted = id;
        editing.set(false);
        reload();
    }

    /** Reads again what is shown. */
    public void reload() {
        EventId id = wanted;
        if (id != null) {
            context.tasks().run(progress -> new Read(Dossier.read(id, services), new EventPast(services.history().of(id, services
                    .language()))), read -> show(id, read), context.notices()::fail);
        }
    }

    private record Read(Optional<Dossier> found, EventPast past) {}

    private void show(EventId id, Read read) {
        Optional<Dossier> found = read.found();
        if (!id.equals(wanted)) {
            return;
        }
        if (found.isEmpty()) {
            context.notices().fail(new ChanceryFailure.NoSuchEvent(id.toString()));
            context.navigation().back();
            return;
        }
        past.set(read.past());
        dossier.set(found.get());
        if (!found.get().event().reviewed()) {
            store(found.get().event().asReviewed(), saved -> {});
        }
    }

    void edit() {
        services.venues().prepare();
        editing.set(dossier.get() != null);
    }

    void leaveEditor() {
        editing.set(false);
    }

    /** Saves what the form holds; the editor stays open if somebody else was faster. */
    void save(EventForm form) {
        change("dossier.undo.edit", event -> form.applyTo(event, context.today(), services.venues(), services.language()));
        editing.set(false);
    }

    /** Decides for the date in force, which settles a contradiction. */
    void keep() {
        choose(now -> new Claim.Dated(now.facts().date(), now.facts().hours()), "dossier.undo.keep");
    }

    /** Decides for the date that this line claims. */
    void choose(LedgerLine line) {
        EventDate date = line.newDate() != null ? line.newDate() : line.date();
        Hours hours = line.hours();
        if (date != null) {
            choose(now -> new Claim.Dated(date, hours), "dossier.undo.choose");
        }
    }

    private void choose(java.util.function.Function<DiplomaticEvent, Claim> claim, String undoKey) {
        change(undoKey, event -> event.withClaims(List.of(Attestation.choice(claim.apply(event), context.today())), services.language()));
    }

    /**
     * Adds what a person knows without an article.
     *
     * @param day
     *            on which it was heard, in the desk's zone
     */
    void claim(EventDate date, EventStatus status, LocalDate day) {
        List<Attestation> claims = new ArrayList<>();
        claims.add(Attestation.byHand(new Claim.InStatus(status), day));
        if (!date.isUnknown()) {
            claims.add(Attestation.byHand(new Claim.Dated(date, null), day));
        }
        change("dossier.undo.claim", event -> event.withClaims(claims, services.language()));
    }

    void addParticipant(Participation participation) {
        change("dossier.undo.participant", event -> event.withClaims(List.of(Attestation.byHand(new Claim.With(participation), context
                .today())), services.language()));
    }

    /**
     * Makes the event what the change of that number left, as one more change; whoever does so has seen it.
     *
     * @param when
     *            the change was, in words
     */
    void takeBack(int number, String when) {
        past.get().state(number).ifPresent(state -> change("history.undo", context.text("history.taken-back", when), event -> EventPast
                .back(event, state).asReviewed()));
    }

    /** Puts the event into the bin and leaves its page. */
    void remove() {
        Dossier shown = dossier.get();
        if (shown == null) {
            return;
        }
        DiplomaticEvent event = shown.event();
        String did = context.text("history.removed", event.facts().name());
        gone(event, () -> {
            wanted = null;
            dossier.set(null);
            context.undo().did(did, () -> restore(event), () -> gone(event, () -> {}));
            context.navigation().back();
            context.notices().say(did, context.undo()::undo);
        });
    }

    private void gone(DiplomaticEvent event, Runnable then) {
        context.tasks().run(progress -> {
            DiplomaticEvent now = services.events().find(event.id()).orElseThrow(() -> new ChanceryFailure.NoSuchEvent(event.id()
                    .toString()));
            services.events().remove(now.id(), now.version(), Author.DESK);
            return now;
        }, removed -> {
            then.run();
            context.notices().saved();
        }, context.notices()::fail);
    }

    private void restore(DiplomaticEvent event) {
        context.tasks().run(progress -> services.bin().restore(event, Author.DESK), back -> context.notices().saved(), context
                .notices()::fail);
    }

    void copyText() {
        Dossier shown = dossier.get();
        if (shown != null) {
            context.dialogs().copy(DossierText.of(shown, context.messages()));
            context.notices().say(context.text("dossier.copied"));
        }
    }

    private void change(String undoKey, UnaryOperator<DiplomaticEvent> change) {
        change(undoKey, context.text("dossier.saved"), change);
    }

    private void change(String undoKey, String said, UnaryOperator<DiplomaticEvent> change) {
        Dossier shown = dossier.get();
        if (shown == null) {
            return;
        }
        DiplomaticEvent before = shown.event();
        DiplomaticEvent after = change.apply(before);
        store(after, saved -> {
            String name = context.text(undoKey);
            Runnable undo = () -> putBack(before);
            context.undo().did(name, undo, () -> putBack(after));
            context.notices().say(said, context.undo()::undo);
        });
    }

    /** Gives the event the claims and notes that it had, whatever version the store has by now. */
    private void putBack(DiplomaticEvent state) {
        context.tasks().run(progress -> {
            DiplomaticEvent now = services.events().find(state.id()).orElseThrow(() -> new ChanceryFailure.NoSuchEvent(state.id()
                    .toString()));
            return save(now.withAttestations(state.attestations(), services.language()).withNote(state.note()).withOwner(state.owner())
                    .withRelease(state.release()).withRecheck(state.recheck()));
        }, saved -> reload(), context.notices()::fail);
    }

    private void store(DiplomaticEvent event, java.util.function.Consumer<DiplomaticEvent> then) {
        context.tasks().run(progress -> save(event), saved -> {
            then.accept(saved);
            reload();
        }, failure -> {
            context.notices().fail(failure);
            reload();
        });
    }

    private DiplomaticEvent save(DiplomaticEvent event) {
        return services.events().save(Change.of(Author.DESK, event)).getFirst();
    }
}
