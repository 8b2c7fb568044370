package org.chancery.ui.publication;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chancery.agenda.Audience;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.Publication;
import org.chancery.agenda.Publication.Form;
import org.chancery.agenda.PublicationFault;
import org.chancery.agenda.PublicationRepository;
import org.chancery.agenda.PublicationTarget;
import org.chancery.agenda.WithheldForm;
import org.chancery.icalendar.Undated;
import org.chancery.publishing.KeepingPasswords;
import org.chancery.publishing.Publisher;
import org.chancery.publishing.RunReport;
import org.chancery.publishing.TypedTarget;
import org.chancery.publishing.Watcher;
import org.chancery.task.Progress;
import org.chancery.task.TaskRunner.Running;
import org.chancery.text.PublicationWords;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.publication.PublicationLine.Keeping;
import org.jspecify.annotations.Nullable;

/**
 * The publications with how they stand. A run goes on in the background when the panel is closed, and is there again when it is opened. Knows no
 * control; used on JavaFX's thread.
 */
public final class PublicationsViewModel {
    private final ViewContext context;
    private final PublicationServices services;
    private final PublicationText words;
    private final ReadOnlyObjectWrapper<List<PublicationLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<String, Running> running = new HashMap<>();
    private final Map<String, String> progress = new HashMap<>();
    /** What runs wait for, told from their threads. */
    private final Map<String, String> waiting = new ConcurrentHashMap<>();

    public PublicationsViewModel(ViewContext context, PublicationServices services) {
        this.context = context;
        this.services = services;
        this.words = new PublicationText(context, services);
    }

    ReadOnlyObjectProperty<List<PublicationLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** A filter in words; empty for everything. */
    public String words(EventFilter filter) {
        return services.filter().apply(filter);
    }

    PublicationText words() {
        return words;
    }

    /** How many publications there are whose last run did not send everything; asks the store, not for JavaFX's thread. */
    public static int failed(PublicationRepository publications) {
        return (int) publications.all().stream().filter(one -> publications.lastRun(one.name()).filter(run -> run.fault() != null)
                .isPresent()).count();
    }

    /**
     * A password as it was typed.
     *
     * @param password
     *            null if none was
     * @param keep
     *            whether it is kept in the encrypted store once the server has accepted it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Typed(char @Nullable [] password, boolean keep) {
        static final Typed NOTHING = new Typed(null, false);
    }

    /** Keeps its password no longer. */
    void forgetPassword(Publication publication) {
        context.tasks().run(_ -> services.passwords().forget(publication), _ -> {
            context.notices().saved();
            load();
        }, context.notices()::fail);
    }

    /** Reads how they stand. */
    public void load() {
        context.tasks().run(_ -> read(), this::put, context.notices()::fail);
    }

    private List<PublicationLine> read() {
        PublicationRepository publications = services.desk().publications();
        return publications.all().stream().map(one -> new PublicationLine(one, publications.lastRun(one.name()).orElse(null), keeping(one),
                null)).toList();
    }

    private Keeping keeping(Publication publication) {
        boolean possible = publication.user() != null && services.passwords().isPossible();
        return !possible ? Keeping.OUT_OF_QUESTION : services.passwords().has(publication) ? Keeping.KEPT : Keeping.OFFERED;
    }

    private void put(List<PublicationLine> read) {
        lines.set(read.stream().map(line -> line.underWay(progress.get(line.publication().name()))).toList());
    }

    /**
     * Sends what is not there yet.
     *
     * @param typed
     *            overwritten after use
     * @param force
     *            whether what others did there is overwritten
     */
    void publish(Publication publication, Typed typed, boolean force) {
        String name = publication.name();
        if (progress.containsKey(name)) {
            return;
        }
        tell(name, context.text("publication.begins"));
        Publisher publisher = new Publisher(services.desk(), new KeepingPasswords(services.passwords(), _ -> Optional.ofNullable(typed
                .password()), _ -> Optional.empty(), typed.keep()), services.way());
        Running job = context.tasks().run(run -> publisher.run(publication, force, new Told(name, run), run::cancelled), (at,
                total) -> at(name, at, total), report -> ended(publication, report), failure -> {
                    over(name);
                    context.notices().fail(failure);
                });
        if (progress.containsKey(name)) {
            running.put(name, job);
        }
    }

    private void at(String name, long at, long total) {
        String waits = waiting.remove(name);
        if (progress.containsKey(name)) {
            tell(name, waits != null ? waits : context.text("publication.at", at, total));
        }
    }

    /** Hears of a run on the thread that runs it. */
    private final class Told implements Watcher {
        private final String name;
        private final Progress job;

        Told(String name, Progress job) {
            this.name = name;
            this.job = job;
        }

        @Override
        public void at(long done, long total) {
            job.report(done, total);
        }

        @Override
        public void waits(PublicationFault fault, Duration wait) {
            waiting.put(name, context.text("publication.waits", new PublicationWords(context.messages()).brief(fault), Math.max(1, wait
                    .toSeconds())));
            job.report(0, 0);
        }
    }

    private void ended(Publication publication, RunReport report) {
        over(publication.name());
        context.notices().saved();
        context.notices().say(report.isComplete() ? words.done(publication, report) : words.stopped(publication));
    }

    /** Stops the run; what was sent stays there, and the next run goes on from it. */
    void cancel(Publication publication) {
        Running job = running.get(publication.name());
        if (job != null) {
            job.cancel();
            over(publication.name());
        }
    }

    private void over(String name) {
        running.remove(name);
        progress.remove(name);
        load();
    }

    private void tell(String name, String said) {
        progress.put(name, said);
        put(lines.get());
    }

    /** Forgets it, if a person says yes: what was sent of it is forgotten too. */
    void forget(Publication publication) {
        boolean meant = context.dialogs().confirm(context.text("publication.forget.question", publication.name()), context.text(
                "publication.forget.detail", publication.target().text()), context.text("publication.forget"));
        if (meant) {
            cancel(publication);
            context.tasks().run(_ -> services.desk().publications().remove(publication.name()), _ -> {
                context.notices().saved();
                load();
            }, context.notices()::fail);
        }
    }

    /** Overwrites what somebody did there, if a person says yes. */
    void overwrite(Publication publication, Typed typed) {
        if (context.dialogs().confirm(context.text("publication.overwrite.question", publication.name()), context.text(
                "publication.overwrite.detail"), context.text("publication.overwrite"))) {
            publish(publication, typed, true);
        }
    }

    /** What was typed of a new one. */
    record Draft(String name, String target, String user, Audience audience, EventFilter filter) {}

    /**
     * Sets a new one. Nothing is sent.
     *
     * @param refused
     *            told in a sentence why it cannot be
     * @param added
     *            called when it is set
     */
    void add(Draft draft, Consumer<String> refused, Runnable added) {
        String name = draft.name().strip();
        if (!Publication.isName(name)) {
            refused.accept(context.text("publication.unfit.name"));
            return;
        }
        context.tasks().run(_ -> set(draft, name), fault -> {
            if (fault.isEmpty()) {
                context.notices().saved();
                load();
                added.run();
            } else {
                refused.accept(fault);
            }
        }, context.notices()::fail);
    }

    private String set(Draft draft, String name) {
        PublicationTarget target;
        try {
            target = new TypedTarget(false).parse(draft.target().strip(), name);
        } catch (TypedTarget.Unfit unfit) {
            return context.text("publication.unfit." + unfit.fault().code());
        }
        String user = draft.user().strip();
        Form form = new Form(Undated.AUTO.code(), false, context.messages().language(), draft.audience(), WithheldForm.OMIT);
        boolean fresh = services.desk().publications().add(new Publication(name, draft.filter(), target, form, user.isEmpty() ? null : user,
                false));
        return fresh ? "" : context.text("publication.unfit.there-already", name);
    }
}
