package org.chancery.ui.bin;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chancery.agenda.Author;
import org.chancery.agenda.Bin.Binned;
import org.chancery.agenda.ChanceryFailure.NoSuchEvent;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** What stands in the bin, and what can be done with it. Knows no control; used on JavaFX's thread, the store is asked off it. */
public final class BinViewModel {
    private final ViewContext context;
    private final BinServices services;
    private final ReadOnlyObjectWrapper<@Nullable List<Binned>> lines = new ReadOnlyObjectWrapper<>();

    public BinViewModel(ViewContext context, BinServices services) {
        this.context = context;
        this.services = services;
    }

    /** Newest removal first; null until it is read. */
    ReadOnlyObjectProperty<@Nullable List<Binned>> lines() {
        return lines.getReadOnlyProperty();
    }

    void load() {
        context.tasks().run(_ -> services.bin().all(services.language()), lines::set, context.notices()::fail);
    }

    /** Brings it back as it last stood; undo removes it again. */
    void restore(Binned binned) {
        DiplomaticEvent event = binned.event();
        String name = event.facts().name();
        restored(event, taken -> {
            if (taken) {
                context.notices().say(context.text("history.bin.uid-taken", name, event.uid()));
                return;
            }
            String did = context.text("history.bin.restored", name);
            context.undo().did(did, () -> remove(event), () -> restored(event, _ -> {}));
            context.notices().say(did, context.undo()::undo);
        });
    }

    /** @param then told whether another event has its UID, so that it stays in the bin */
    private void restored(DiplomaticEvent event, Consumer<Boolean> then) {
        context.tasks().run(_ -> {
            boolean taken = !services.events().byUid(Set.of(event.uid())).isEmpty();
            if (!taken) {
                services.bin().restore(event, Author.DESK);
            }
            return taken;
        }, taken -> {
            changed();
            then.accept(taken);
        }, context.notices()::fail);
    }

    private void remove(DiplomaticEvent event) {
        context.tasks().run(_ -> {
            DiplomaticEvent now = services.events().find(event.id()).orElseThrow(() -> new NoSuchEvent(event.id().toString()));
            services.events().remove(now.id(), now.version(), Author.DESK);
            return now;
        }, _ -> changed(), context.notices()::fail);
    }

    /** Asks first: no way leads back. */
    void delete(Binned binned) {
        String name = binned.event().facts().name();
        if (context.dialogs().confirm(context.text("history.bin.delete-question", name), context.text("history.bin.delete-detail"), context
                .text("history.bin.delete"))) {
            context.tasks().run(_ -> {
                services.bin().delete(binned.event().id());
                return name;
            }, gone -> {
                changed();
                context.notices().say(context.text("history.bin.deleted", gone));
            }, context.notices()::fail);
        }
    }

    private void changed() {
        context.notices().saved();
        load();
    }
}
