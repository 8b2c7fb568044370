package org.chancery.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.past.FieldChange;
import org.chancery.agenda.past.PastChange;
import org.chancery.agenda.past.PastField;
import org.chancery.agenda.past.PastValue;
import org.chancery.party.Office;
import org.jspecify.annotations.Nullable;

/** Who changed what and when, in the reader's language. */
public final class HistoryWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final String NOTHING = "–";

    private final Messages messages;
    private final ClaimWords claims;
    private final DateWords dates;
    private final ReleaseWords releases;

    public HistoryWords(Messages messages) {
        this.messages = messages;
        this.claims = new ClaimWords(messages);
        this.dates = new DateWords(messages);
        this.releases = new ReleaseWords(messages);
    }

    /** To the minute, in that zone; words of their own for what nobody has kept. */
    public String when(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? messages.text("history.before-kept") : MINUTE.format(moment.atZone(zone));
    }

    /** "the desk", "an import"; the name of somebody else as it is. */
    public String who(Author author) {
        String key = "history.who." + (author.name().isEmpty() ? "unknown" : author.name().replace(' ', '-'));
        return messages.has(key) ? messages.text(key) : author.name();
    }

    /** "changed", "removed". */
    public String kind(PastChange change) {
        return messages.text("history.kind." + change.kind().code());
    }

    /** What the change did: a line for each field, "Status: planned → scheduled", and one for each source that came or went. */
    public List<String> lines(PastChange change) {
        List<String> lines = new ArrayList<>();
        Map<String, Set<String>> come = new LinkedHashMap<>();
        Map<String, Set<String>> gone = new LinkedHashMap<>();
        for (FieldChange one : change.fields()) {
            if (one.field() != PastField.CLAIM) {
                lines.add(line(one));
            } else if (one.is() instanceof PastValue.Claimed(Attestation claim)) {
                said(come, claim);
            } else if (one.was() instanceof PastValue.Claimed(Attestation claim)) {
                said(gone, claim);
            }
        }
        come.forEach((source, fields) -> lines.add(messages.text("history.claim.made", source, String.join(", ", fields))));
        gone.forEach((source, fields) -> lines.add(messages.text("history.claim.gone", source, String.join(", ", fields))));
        return lines;
    }

    private String line(FieldChange change) {
        String field = messages.text("history.field." + change.field().code());
        PastValue was = change.was();
        PastValue is = change.is();
        String now = is == null ? NOTHING : value(is);
        return was == null ? messages.text("history.set", field, now) : messages.text("history.changed", field, value(was), now);
    }

    private String value(PastValue value) {
        return switch (value) {
            case PastValue.InForce(Claim claim) -> claims.value(claim);
            case PastValue.Claimed(Attestation claim) -> claims.value(claim.claim());
            case PastValue.Text(String text) -> text;
            case PastValue.Day(LocalDate day) -> dates.day(day);
            case PastValue.Yes() -> messages.text("history.yes");
            case PastValue.Travels(ReleaseLevel level) -> releases.level(level);
            case PastValue.Holds(Office office) -> claims.office(office);
        };
    }

    private void said(Map<String, Set<String>> bySource, Attestation claim) {
        Citation source = claim.source();
        String who = source == null ? messages.text(claim.chosen() ? "history.claim.choice" : "history.claim.by-hand")
                : source.outlet() == null ? source.title() : source.outlet();
        bySource.computeIfAbsent(messages.text("history.claim.source", who, dates.day(claim.day())), none -> new LinkedHashSet<>()).add(
                messages.text("history.claimed." + claim.field().code()));
    }
}
