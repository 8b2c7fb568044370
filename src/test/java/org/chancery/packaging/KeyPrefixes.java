package org.chancery.packaging;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.agenda.AttendanceMode;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.ChanceryFailure;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.PublicationFault;
import org.chancery.agenda.VisitKind;
import org.chancery.icalendar.CalendarProgram;
import org.chancery.icalendar.LeftOut;

/**
 * The message keys that code puts together, {@code "status." + code}: each beginning, and every word that can follow. Declare yours here, so
 * that a word without a message is found by a test and not by a reader.
 */
final class KeyPrefixes {
    static final Map<String, List<String>> ALL = new TreeMap<>();

    static {
        declare("status.", with(codes(EventStatus.values()), "under-way", "unreported"));
        declare("kind.", codes(EventKind.values()));
        declare("visit-kind.", codes(VisitKind.values()));
        declare("inbox.teach.sort.", codes(org.chancery.agenda.DeskWord.Sort.values()));
        declare("history.who.", List.of("desk", "reading", "import", "command-line", "unknown"));
        declare("history.kind.", codes(org.chancery.agenda.past.PastChange.Kind.values()));
        declare("history.field.", codes(org.chancery.agenda.past.PastField.values()));
        declare("history.claimed.", codes(ClaimField.values()));
        declare("level.", codes(Level.values()));
        declare("release.level.", codes(org.chancery.agenda.ReleaseLevel.values()));
        declare("release.audience.", codes(org.chancery.agenda.Audience.values()));
        declare("release.readers.", codes(org.chancery.agenda.Audience.values()));
        declare("release.left.", codes(org.chancery.agenda.Departure.Extent.values()));
        declare("health.kind.", Arrays.stream(org.chancery.store.HealthReport.RecordKind.values()).map(
                org.chancery.store.HealthReport.RecordKind::code).toList());
        declare("health.one.", Arrays.stream(org.chancery.store.HealthReport.RecordKind.values()).map(
                org.chancery.store.HealthReport.RecordKind::code).toList());
        declare("health.verdict.", List.of("none", "unchecked", "well", "changed", "damaged", "unreadable"));
        declare("health.why.", List.of("none", "unchecked"));
        declare("health.file.", List.of("as-closed", "changed", "unknown"));
        declare("passphrase.strength.", Arrays.stream(org.chancery.store.seal.PassphraseStrength.values()).map(
                org.chancery.store.seal.PassphraseStrength::code).toList());
        declare("passphrase.state.", codes(org.chancery.store.StoreGuard.State.values()));
        declare("unlock.state.", codes(org.chancery.store.StoreGuard.State.values()));
        declare("level.short.", codes(Level.values()));
        declare("import.outcome.", codes(org.chancery.agenda.incoming.ImportItem.Outcome.values()));
        declare("import.reason.", codes(org.chancery.agenda.incoming.ImportItem.Reason.values()));
        declare("import.kind.", Stream.concat(codes(org.chancery.agenda.incoming.Remark.Kind.values()).stream(), codes(
                org.chancery.exchange.table.CellFault.values()).stream()).toList());
        declare("incoming.command.", List.of("import", "export", "print", "publish", "bin", "health", "lock"));
        declare("publication.unfit.", codes(org.chancery.publishing.TypedTarget.Fault.values()));
        declare("publish.usage.", codes(org.chancery.publishing.TypedTarget.Fault.values()));
        declare("publication.for.", codes(org.chancery.agenda.Audience.values()));
        declare("publication.fault.", List.of("no-password", "asks-for-user", "not-secure", "changed-there", "removed-there",
                "stands-there"));
        declare("transfer.format.", codes(org.chancery.ui.transfer.ExportFormat.values()));
        declare("transfer.kind.", codes(org.chancery.ui.transfer.ExportFormat.values()));
        declare("printing.paper.", codes(org.chancery.exchange.paper.PaperSize.values()));
        declare("printing.column.", codes(org.chancery.exchange.paper.PaperColumn.values()));
        declare("incoming.part.", List.of("all", "new", "changed", "unchanged", "skipped", "remarks"));
        declare("incoming.field.", Stream
                .concat(codes(ClaimField.values()).stream(), codes(org.chancery.agenda.incoming.OwnField.values()).stream()).toList());
        declare("lint.rule.", codes(org.chancery.icalendar.Problem.Rule.values()));
        declare("mode.", codes(AttendanceMode.values()));
        declare("role.", codes(ParticipantRole.values()));
        declare("attendance.", codes(AttendanceState.values()));
        declare("failure.input.", codes(ChanceryFailure.InputFault.values()));
        declare("failure.output.", codes(ChanceryFailure.OutputFault.values()));
        declare("failure.store.", codes(ChanceryFailure.StoreFault.values()));
        declare("date.quarter.", upTo(4));
        declare("date.half.", upTo(2));
        declare("date.season.", List.of("spring", "summer", "autumn", "winter"));
        declare("date.third.", List.of("early", "mid", "late"));
        declare("cli.column.", List.of("id", "date", "status", "name", "place", "states"));
        declare("cli.command.",
                List.of("chancery", "tour", "read", "list", "search", "show", "add", "edit", "remove", "history", "bin", "export",
                        "import", "publish", "lint", "lexicon", "passphrase", "check", "backup", "restore", "picture"));
        declare("cli.parameter.", List.of("path", "words", "id", "id.history", "id.edit", "file", "file.lint", "file.restore"));
        declare("cli.option.", List.of("store", "passphrase-file", "new-passphrase-file", "set", "remove.passphrase", "recovery-key",
                "today", "open", "help", "version", "out.tour", "out.export", "out.picture", "out.lexicon", "out.backup", "add",
                "from", "to",
                "country", "country.add", "country.edit", "party", "party.add", "party.edit", "kind", "visit-kind", "level", "status",
                "series", "undated-too", "undated", "rich", "alarm", "for", "notes", "no-bom", "dry-run", "dry-run.restore", "release",
                "release.add",
                "release.edit", "release.read",
                "audience", "withheld", "json", "published", "language",
                "language.picture", "save",
                "propose", "explain",
                "jobs", "page", "date.export", "paper", "language.export", "columns", "name", "date", "time", "city", "ordinal", "note",
                "view", "date.picture", "event", "article", "text", "file", "size",
                "theme", "to.history", "restore", "delete", "for-good", "add.publish", "run", "remove", "target", "user", "password-file",
                "keep-password", "forget-password", "insecure", "force", "language.publish", "report"));
        declare("publish.fault.", codes(PublicationFault.values()).stream().filter(code -> !code.equals("unwritable")).toList());
        declare("publish.passing.", List.of("unknown-host", "unreachable", "too-slow", "busy", "server-fault"));
        declare("cli.export.reason.", with(codes(LeftOut.values()), "filters", "wider", "undated", "other-times"));
        declare("cli.field.", with(codes(ClaimField.values()), "id", "previous-date", "note", "owner", "recheck", "release"));
        declare("rule.",
                List.of("name", "kind", "ordinal", "date", "date-counted", "new-date", "place", "destination", "main-event", "party",
                        "attends", "visitor", "country", "body", "level", "office", "mode", "line"));
        declare("rule.status.", codes(EventStatus.values()));
        declare("repeat.weekday.", upTo(7));
        declare("repeat.ordinal.", Stream.of("1", "2", "3", "4", "5", "last").flatMap(which -> upTo(7).stream().map(day -> which + "-"
                + day)).toList());
        declare("dossier.precision.", codes(org.chancery.date.DatePrecision.values()));
        declare("dossier.fault.", List.of("name", "date", "time", "country", "ordinal"));
        declare("inbox.field.", List.of("name", "date", "place", "people", "status"));
        declare("directory.sort.", List.of("state", "organisation", "person", "series"));
        declare("directory.sort.one.", List.of("state", "organisation", "person", "series"));
        declare("sheet.agenda.since.", upTo(7));
        declare("sheet.shelf.order.", List.of("by-window", "by-recheck", "gone-quiet"));
        declare("sheet.shelf.group.",
                List.of("overdue", "two-months", "half-year", "year-only", "later", "undated", "by-recheck", "quiet"));
        declare("shell.nav.", codes(org.chancery.ui.kit.Destination.values()));
        declare("shell.read-as.", List.of("series", "kind", "ordinal", "level", "place", "date", "party", "status", "name"));
        declare("transfer.undated.", List.of("auto", "span", "recheck", "skip"));
        declare("transfer.reason.", codes(LeftOut.values()));
        declare("program.", codes(CalendarProgram.values()));
        declare("program.remark.",
                Arrays.stream(CalendarProgram.values()).flatMap(program -> program.remarks().stream()).distinct().toList());
        declare("manual.", List.of("name", "synopsis", "description", "options", "commands", "exit-status", "files"));
        declare("manual.status.",
                Arrays.stream(org.chancery.cli.ExitStatus.values()).map(status -> String.valueOf(status.code())).toList());
        declare("month.dative.", upTo(12));
        declare("month.genitive.", upTo(12));
    }

    private KeyPrefixes() {}

    private static void declare(String prefix, List<String> words) {
        ALL.put(prefix, words);
    }

    private static List<String> codes(Enum<?>[] words) {
        return Arrays.stream(words).map(word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }

    private static List<String> with(List<String> words, String... more) {
        return Stream.concat(words.stream(), Arrays.stream(more)).toList();
    }

    private static List<String> upTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
    }
}
