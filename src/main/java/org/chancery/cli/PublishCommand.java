package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.agenda.Audience;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.Publication;
import org.chancery.agenda.Publication.Form;
import org.chancery.agenda.WithheldForm;
import org.chancery.icalendar.Undated;
import org.chancery.publishing.TypedTarget;
import org.chancery.text.Messages;
import org.chancery.text.PublicationWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Filters that are kept up to date elsewhere: lists them, adds, runs or forgets one. */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {
    private final Root root;

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--add", paramLabel = "NAME")
    private @Nullable String added;

    @Option(names = "--run", paramLabel = "[NAME]", arity = "0..1", fallbackValue = "")
    private @Nullable String run;

    @Option(names = "--remove", paramLabel = "NAME")
    private @Nullable String removed;

    @Option(names = "--target", paramLabel = "TARGET")
    private @Nullable String target;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--undated", paramLabel = "HOW", defaultValue = "auto")
    private Undated undated = Undated.AUTO;

    @Option(names = "--audience", paramLabel = "AUDIENCE", defaultValue = "internal")
    private Audience audience = Audience.INTERNAL;

    @Option(names = "--withheld", paramLabel = "HOW", defaultValue = "omit")
    private WithheldForm withheld = WithheldForm.OMIT;

    @Option(names = "--rich")
    private boolean rich;

    @Option(names = "--language", paramLabel = "CODE", defaultValue = "en")
    private String language = "en";

    @Option(names = "--user", paramLabel = "NAME")
    private @Nullable String user;

    @Option(names = "--password-file", paramLabel = "FILE")
    private @Nullable Path passwordFile;

    @Option(names = "--keep-password")
    private boolean keepPassword;

    @Option(names = "--forget-password", paramLabel = "NAME")
    private @Nullable String unkept;

    @Option(names = "--insecure")
    private boolean insecure;

    @Option(names = "--force")
    private boolean force;

    PublishCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        long wanted = Stream.of(added, run, removed, unkept).filter(Objects::nonNull).count();
        if (wanted > 1) {
            throw wrong("publish.usage.one-action");
        }
        if (added == null && (target != null || user != null || insecure || !filters.filter().equals(EventFilter.EVERYTHING))) {
            throw wrong("publish.usage.only-with-add");
        }
        if (run == null && (force || passwordFile != null || keepPassword)) {
            throw wrong("publish.usage.only-with-run");
        }
        Publication publication = added == null ? null : publication(added);
        try (OpenStore store = root.open()) {
            return (publication != null ? add(store, publication)
                    : removed != null ? remove(store, removed) : unkept != null ? forget(store, unkept) : run != null ? run(store, run)
                            : list(store))
                    .code();
        }
    }

    private Publication publication(String name) {
        if (!Publication.isName(name)) {
            throw wrong("publish.usage.name", name);
        }
        if (target == null) {
            throw wrong("publish.usage.no-target");
        }
        if (!Messages.LANGUAGES.contains(language)) {
            throw wrong("publish.usage.language");
        }
        try {
            return new Publication(name, filters.filter(), new TypedTarget(insecure).parse(target, name), new Form(
                    undated.code(), rich, language, audience, withheld), user == null || user.isEmpty() ? null : user, insecure);
        } catch (TypedTarget.Unfit unfit) {
            throw wrong("publish.usage." + unfit.fault().code(), target);
        }
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), root.messages().text(key, arguments));
    }

    private ExitStatus add(OpenStore store, Publication publication) {
        if (!store.publications().add(publication)) {
            throw wrong("publish.usage.there-already", publication.name());
        }
        root.say(root.messages().count("publish.added", store.events().count(publication.filter()).passing(), publication.name(),
                publication.target().text()));
        return ExitStatus.DONE;
    }

    private ExitStatus remove(OpenStore store, String name) {
        Optional<Publication> there = store.publications().find(name);
        if (there.isEmpty() || !store.publications().remove(name)) {
            return none(name);
        }
        root.say(root.messages().text("publish.removed", name, there.get().target().text()));
        return ExitStatus.DONE;
    }

    private ExitStatus forget(OpenStore store, String name) {
        Optional<Publication> there = store.publications().find(name);
        if (there.isEmpty()) {
            return none(name);
        }
        boolean was = store.passwords().forget(there.get());
        root.say(root.messages().text(was ? "publish.password.forgotten" : "publish.password.none", name));
        return ExitStatus.DONE;
    }

    private ExitStatus run(OpenStore store, String name) {
        if (keepPassword && !store.passwords().isPossible()) {
            throw wrong("publish.usage.keep-password");
        }
        List<Publication> all = name.isEmpty() ? store.publications().all() : store.publications().find(name).stream().toList();
        if (all.isEmpty()) {
            return name.isEmpty() ? list(store) : none(name);
        }
        return new PublicationRun(root, store, new PublicationPasswords(root, passwordFile).from(store.passwords(), keepPassword), force)
                .run(all);
    }

    private ExitStatus none(String name) {
        root.remark(root.messages().text("publish.none-of-name", name));
        return ExitStatus.NOT_FOUND;
    }

    private ExitStatus list(OpenStore store) {
        Messages messages = root.messages();
        PublicationWords words = new PublicationWords(messages);
        Table table = new Table(root.surroundings().width(), List.of(messages.text("publish.column.name"), messages.text(
                "publish.column.target"), messages.text("publish.column.complete"), messages.text("publish.column.events"),
                messages.text(
                        "publish.column.state")));
        for (Publication one : store.publications().all()) {
            var last = store.publications().lastRun(one.name());
            String filter = FilterLine.of(one.filter());
            table.add(List.of(one.name(), one.target().text(), words.when(last.map(run -> run.complete()).orElse(null), root.surroundings()
                    .clock().getZone()), filter.isEmpty() ? messages.text("publish.everything") : filter, words.state(one, last)));
        }
        if (table.isEmpty()) {
            root.remark(messages.text("publish.none"));
        } else {
            table.lines().forEach(root::say);
        }
        return ExitStatus.DONE;
    }
}
