package org.chancery.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.agenda.Audience;
import org.chancery.agenda.Departure.Extent;
import org.chancery.agenda.DepartureLog.Departed;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.release.Missed;
import org.chancery.agenda.release.ReleaseReport;
import org.chancery.agenda.release.Withholding;

/** Who may see what, in words: for the console, the export dialog and the page of an event, and never for a file that leaves. */
public record ReleaseWords(Messages messages) {

    /** As in "Internal". */
    public String level(ReleaseLevel level) {
        return messages.text("release.level." + level.code());
    }

    /** As in "for the house". */
    public String audience(Audience audience) {
        return messages.text("release.audience." + audience.code());
    }

    /**
     * For whom it goes, and what is withheld and why, one sentence a line.
     *
     * @param names
     *            how many events are named in each; the others are counted
     */
    public List<String> report(ReleaseReport report, int names) {
        List<String> lines = new ArrayList<>();
        String audience = audience(report.audience());
        lines.add(messages.text(report.lines().isEmpty() ? "release.nothing-withheld" : "release.audience", audience));
        sentence(lines, "release.withheld.level", report.withheld(Withholding.LEVEL), names);
        sentence(lines, "release.busy", report.going(Extent.BUSY), names);
        sentence(lines, "release.withheld.source", report.withheld(Withholding.SOURCE), names);
        sentence(lines, "release.withheld.filter", report.withheld(Withholding.FILTER), names);
        sentence(lines, "release.reduced.source", reduced(report, Withholding.SOURCE), names);
        sentence(lines, "release.reduced.desk", reduced(report, Withholding.DESK), names);
        return lines;
    }

    /** What stood in the file before, one sentence a line; none if nothing is missed. */
    public List<String> missed(Missed missed, int names) {
        List<String> lines = new ArrayList<>();
        named(lines, "release.missed.removed", missed.removed(), names);
        named(lines, "release.missed.left-out", missed.leftOut(), names);
        return lines;
    }

    private static List<ReleaseReport.Line> reduced(ReleaseReport report, Withholding reason) {
        return report.going(Extent.REDUCED).stream().filter(line -> line.reasons().contains(reason)).toList();
    }

    private void sentence(List<String> lines, String key, List<ReleaseReport.Line> events, int names) {
        named(lines, key, events.stream().map(ReleaseReport.Line::name).toList(), names);
    }

    private void named(List<String> lines, String key, List<String> events, int names) {
        if (!events.isEmpty()) {
            String named = events.stream().limit(names).collect(Collectors.joining("; "));
            int others = events.size() - names;
            lines.add(messages.count(key, events.size(), others > 0 ? messages.text("release.and-more", named, others) : named));
        }
    }

    /** "Left on 29 November 2026 for the house: week.pdf". */
    public String departed(Departed departed, ZoneId desk) {
        String day = new DateWords(messages).day(LocalDate.ofInstant(departed.departure().when(), desk));
        return messages.text("release.left." + departed.extent().code(), day, audience(departed.departure().audience()), departed
                .departure().file());
    }
}
