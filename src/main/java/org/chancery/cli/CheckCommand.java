package org.chancery.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.agenda.ChanceryFailure.UnwritableOutput;
import org.chancery.store.HealthReport;
import org.chancery.store.HealthReport.Tally;
import org.chancery.store.HealthReport.Wrong;
import org.chancery.store.engine.Safekeeping.FileState;
import org.chancery.store.engine.Safekeeping.Rehearsal;
import org.chancery.text.FailureWords;
import org.chancery.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the whole store, compares it with what was saved, and says in words what is wrong and what to do. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    /** More names help nobody. */
    private static final int NAMED = 20;

    private final Root root;
    private final Messages messages;

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable Path report;

    CheckCommand(Root root) {
        this.root = root;
        this.messages = root.messages();
    }

    @Override
    public Integer call() {
        SupportReport told = new SupportReport(root.surroundings().clock());
        int status;
        try {
            status = check(told);
        } catch (RuntimeException failed) {
            if (failed instanceof StoreUnusable unusable) {
                told.unusable(unusable.fault());
            }
            writeBeside(failed, told);
            throw failed;
        }
        write(told);
        return status;
    }

    /** What is wrong with the store comes before what is wrong with the report. */
    private void writeBeside(RuntimeException failed, SupportReport told) {
        try {
            write(told);
        } catch (UnwritableOutput refused) {
            root.remark(new FailureWords(messages).of(refused));
            failed.addSuppressed(refused);
        }
    }

    private void write(SupportReport told) {
        if (report != null) {
            told.write(report);
            root.say(messages.text("health.report", report.toString()));
        }
    }

    private int check(SupportReport told) {
        try (OpenStore store = root.openQuietly()) {
            told.took("open");
            if (!store.safekeeping().exists()) {
                told.none();
                root.say(messages.text("health.none", root.folder().toString()));
                return ExitStatus.DONE.code();
            }
            HealthReport found = store.check(done -> {}, () -> false);
            told.took("check");
            if (found.healthy()) {
                store.safekeeping().rehearseIfDue(() -> false);
                told.took("rehearsal");
            }
            Rehearsal rehearsal = store.safekeeping().lastRehearsal().orElse(null);
            told.found(found, rehearsal);
            say(found, rehearsal);
            return found.healthy() ? ExitStatus.DONE.code() : ExitStatus.STORE_UNUSABLE.code();
        } catch (StoreUnusable unusable) {
            if (unusable.fault() == StoreFault.DAMAGED) {
                root.remark(messages.text("health.advice"));
            }
            throw unusable;
        }
    }

    private void say(HealthReport found, @Nullable Rehearsal rehearsal) {
        root.say(
                messages.text(found.sealed() ? "health.sealed" : "health.clear", root.folder().toString(), String.valueOf(found.schema())));
        for (Tally tally : found.tallies()) {
            String kind = messages.text("health.kind." + tally.kind().code());
            root.say(tally.right() == tally.all() ? messages.text("health.right", kind, String.valueOf(tally.all())) : messages.text(
                    "health.wrong", kind, String.valueOf(tally.all()), String.valueOf(tally.all() - tally.right())));
        }
        found.wrong().stream().limit(NAMED).forEach(this::say);
        if (found.wrong().size() > NAMED) {
            root.say(messages.text("health.more", String.valueOf(found.wrong().size() - NAMED)));
        }
        root.say(messages.text("health.file." + code(found.file())));
        if (!found.keyFileWhole()) {
            root.say(messages.text("health.key-half"));
        }
        root.say(found.newestBackup() == null ? messages.text("health.no-backup") : messages.text("health.backups", String.valueOf(found
                .backups()), day(found.newestBackup())));
        if (rehearsal != null) {
            root.say(messages.text(rehearsal.successful() ? "health.rehearsed" : "health.rehearsal-failed", day(rehearsal.when())));
        }
        root.say(messages.text(found.healthy() ? "health.good" : found.wrong().isEmpty() ? "health.changed" : "health.damaged"));
        if (!found.healthy()) {
            root.say(messages.text("health.advice"));
        }
    }

    private void say(Wrong wrong) {
        root.say(messages.text("health.record", messages.text("health.one." + wrong.kind().code()), wrong.id()));
    }

    private String day(java.time.Instant when) {
        return LocalDate.ofInstant(when, root.surroundings().clock().getZone()).toString();
    }

    private static String code(FileState state) {
        return state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
