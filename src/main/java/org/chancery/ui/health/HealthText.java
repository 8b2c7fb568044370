package org.chancery.ui.health;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.store.HealthReport;
import org.chancery.store.HealthReport.RecordKind;
import org.chancery.store.HealthReport.Tally;
import org.chancery.store.StoreCare.Counts;
import org.chancery.store.engine.Safekeeping.FileState;
import org.chancery.store.engine.Safekeeping.Kept;
import org.chancery.store.engine.Safekeeping.Rehearsal;
import org.chancery.text.DateWords;
import org.chancery.ui.health.HealthViewModel.Checked;
import org.chancery.ui.health.HealthViewModel.Seen;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** How it stands with the store, in the words of the window. */
record HealthText(ViewContext context) {
    private static final int KILO = 1000;
    /** More of them help nobody. */
    private static final int NAMED = 6;

    String verdict(Seen seen) {
        return context.text("health.verdict." + seen.verdict().code());
    }

    /** What it rests on, or what to do. */
    String why(Seen seen) {
        Checked checked = seen.checked();
        Verdict verdict = seen.verdict();
        if (verdict.bad()) {
            return seen.facts().backups().isEmpty() ? context.text("health.page.no-way-back") : context.text("health.page.advice");
        }
        return verdict == Verdict.WELL && checked != null ? context.text("health.page.checked", time(checked.when())) : context.text(
                "health.why." + (verdict == Verdict.NONE ? "none" : "unchecked"));
    }

    String content(@Nullable Counts counts) {
        return counts == null ? context.text("health.page.unreadable") : Stream.of(pair(RecordKind.EVENT, counts.events()), pair(
                RecordKind.ARTICLE, counts.articles())).reduce((one, other) -> one + " · " + other).orElseThrow();
    }

    private String pair(RecordKind kind, long number) {
        return context.text("health.page.pair", kind(kind), number(number));
    }

    String kind(RecordKind kind) {
        return context.text("health.kind." + kind.code());
    }

    /** Whether the records are as they were saved. */
    String records(@Nullable Checked checked) {
        if (checked == null) {
            return context.text("health.page.not-compared");
        }
        HealthReport report = checked.report();
        long all = report.tallies().stream().mapToLong(Tally::all).sum();
        return report.wrong().isEmpty() ? context.text("health.page.right", number(all)) : context.text("health.page.wrong", number(all),
                number(report.wrong().size()));
    }

    /** The kinds of which some are wrong, and the first of what is wrong. */
    List<String> wrong(@Nullable Checked checked) {
        if (checked == null || checked.report().wrong().isEmpty()) {
            return List.of();
        }
        List<HealthReport.Wrong> wrong = checked.report().wrong();
        Stream<String> named = wrong.stream().limit(NAMED).map(one -> context.text("health.one." + one.kind().code()) + " " + one.id());
        Stream<String> more = wrong.size() > NAMED ? Stream.of(context.text("health.more", number(wrong.size() - NAMED))) : Stream.of();
        return Stream.concat(named, more).toList();
    }

    /** What the sums of the file say. */
    String file(Seen seen) {
        Checked checked = seen.checked();
        FileState state = seen.facts().changed() ? FileState.CHANGED : checked == null ? null : checked.report().file();
        String key = state == null ? "health.page.not-compared" : "health.file." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String file = context.text(key);
        return checked == null || checked.report().keyFileWhole() ? file : file + " " + context.text("health.key-half");
    }

    String newest(List<Kept> backups) {
        return backups.isEmpty() ? context.text("health.page.no-backup") : context.text("health.page.newest", time(backups.getFirst()
                .made()));
    }

    String rehearsal(@Nullable Rehearsal rehearsal) {
        return rehearsal == null ? context.text("health.page.never-rehearsed") : context.text(rehearsal.successful()
                ? "health.page.rehearsed"
                : "health.page.rehearsal-failed", time(rehearsal.when()));
    }

    String checking(HealthViewModel.Doing doing) {
        return switch (doing.act()) {
            case NOTHING -> "";
            case BACKING_UP -> context.text("health.page.backing-up");
            case CHECKING -> context.text("health.page.checking", number(doing.records()));
        };
    }

    /** When, how large, how long ago. */
    String backup(Kept kept) {
        LocalDate day = LocalDate.ofInstant(kept.made(), context.deskZone());
        return size(kept.octets()) + " · " + new DateWords(context.messages()).away(context.today(), day);
    }

    String time(Instant moment) {
        ZonedDateTime there = moment.atZone(context.deskZone());
        return new DateWords(context.messages()).day(there.toLocalDate()) + ", " + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(context.locale()).format(there);
    }

    String size(long octets) {
        boolean large = octets >= KILO * KILO;
        double units = octets / (large ? (double) KILO * KILO : KILO);
        NumberFormat format = NumberFormat.getInstance(context.locale());
        format.setMaximumFractionDigits(large ? 1 : 0);
        return context.text(large ? "health.page.megabytes" : "health.page.kilobytes", format.format(large ? units : Math.ceil(units)));
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(context.locale()).format(number);
    }
}
