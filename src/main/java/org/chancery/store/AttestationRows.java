package org.chancery.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.chancery.agenda.AttendanceMode;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.Participation;
import org.chancery.agenda.SeriesId;
import org.chancery.agenda.VisitKind;
import org.chancery.agenda.Word;
import org.chancery.article.ArticleId;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.place.Venue;
import org.chancery.store.json.PartyJson;
import org.chancery.store.json.VenueJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Claims as rows: what the ledger and the sheets ask for in columns, places and parties as JSON beside it. */
final class AttestationRows {
    static final String SELECT = """
            SELECT t.event, t.field, t.claimed, t.article, t.passage_start, t.passage, t.claim_day, t.chosen, t.rule, t.date_edtf,
                t.date_reference, t.date_words, t.starts, t.ends, t.series, t.detail,
                a.title, a.outlet, a.published, a.language, a.sha256
            FROM attestation t LEFT JOIN article a ON a.id = t.article
            """;
    private static final String INSERT = """
            INSERT INTO attestation (event, place, field, claimed, article, passage_start, passage_end, passage, claim_day, chosen, rule,
                date_edtf, date_reference, date_words, earliest, latest, starts, ends, series, detail)
            VALUES (:event, :place, :field, :claimed, :article, :passageStart, :passageEnd, :passage, :claimDay, :chosen, :rule,
                :dateEdtf, :dateReference, :dateWords, :earliest, :latest, :starts, :ends, :series, :detail)
            """;

    private AttestationRows() {}

    static void insert(Handle handle, List<DiplomaticEvent> events) {
        RowBatch rows = new RowBatch(handle, INSERT);
        for (DiplomaticEvent event : events) {
            for (int i = 0; i < event.attestations().size(); i++) {
                bind(rows.next(), event.attestations().get(i)).bind("event", event.id().value()).bind("place", i).add();
            }
        }
        rows.send();
    }

    private static PreparedBatch bind(PreparedBatch batch, Attestation a) {
        Passage passage = a.passage();
        batch.bind("field", a.field().code()).bind("claimed", a.claim().value()).bind("article", a.source() == null ? null : a.source().id()
                .value());
        batch.bind("passageStart", passage == null ? null : passage.start()).bind("passageEnd", passage == null ? null : passage.end())
                .bind(
                        "passage", passage == null ? null : passage.text());
        batch.bind("claimDay", a.day()).bind("chosen", a.chosen()).bind("rule", a.rule());
        EventDate date = date(a.claim());
        Bindings.bounds(Bindings.date(batch, "date", date), date);
        Bindings.hours(batch, hours(a.claim()));
        return batch.bind("series", a.claim() instanceof Claim.InSeries(SeriesId id, String name) && id != null ? id.value() : null).bind(
                "detail", detail(a.claim()));
    }

    private static @Nullable EventDate date(Claim claim) {
        return switch (claim) {
            case Claim.Dated dated -> dated.date();
            case Claim.MovedTo moved -> moved.date();
            default -> null;
        };
    }

    private static @Nullable Hours hours(Claim claim) {
        return switch (claim) {
            case Claim.Dated dated -> dated.hours();
            case Claim.MovedTo moved -> moved.hours();
            default -> null;
        };
    }

    private static @Nullable String detail(Claim claim) {
        return switch (claim) {
            case Claim.At(Venue venue) -> VenueJson.print(venue);
            case Claim.With(Participation one) -> PartyJson.print(one);
            case Claim.Delegations(List<Participation> all) -> PartyJson.print(all);
            default -> null;
        };
    }

    static Attestation read(Columns row) throws SQLException {
        UUID article = row.uuidOrNull("article");
        Citation source = article == null ? null : new Citation(new ArticleId(article), row.text("title"), row.textOrNull("outlet"), row
                .dayOrNull("published"), row.textOrNull("language"), row.text("sha256"));
        String words = row.textOrNull("passage");
        Passage passage = words == null ? null
                : new Passage(row.number("passage_start"), row.number("passage_start") + words.length(), words);
        return new Attestation(claim(row), source, passage, row.day("claim_day"), row.flag("chosen"), row.textOrNull("rule"));
    }

    private static Claim claim(Columns row) throws SQLException {
        String value = row.text("claimed");
        String detail = row.textOrNull("detail");
        return switch (row.word("field", ClaimField.class)) {
            case NAME -> new Claim.Named(value);
            case KIND -> kind(value);
            case SERIES -> new Claim.InSeries(row.uuidOrNull("series") == null ? null : new SeriesId(row.uuid("series")), value);
            case ORDINAL -> new Claim.Edition(value.isEmpty() ? null : Integer.valueOf(value));
            case DATE -> new Claim.Dated(row.date("date"), row.hours());
            case NEW_DATE -> new Claim.MovedTo(row.date("date"), row.hours());
            case PLACE -> new Claim.At(detail == null ? Venue.UNKNOWN : VenueJson.parse(detail));
            case PARTICIPANTS, ORGANISATIONS -> parties(detail == null ? "[]" : detail);
            case STATUS -> new Claim.InStatus(Word.parse(EventStatus.class, value));
            case LEVEL -> new Claim.AtLevel(value.isEmpty() ? null : Word.parse(Level.class, value));
            case MODE -> new Claim.InMode(value.isEmpty() ? null : Word.parse(AttendanceMode.class, value));
        };
    }

    private static Claim kind(String value) {
        int space = value.indexOf(' ');
        return space < 0 ? new Claim.OfKind(Word.parse(EventKind.class, value), null) : new Claim.OfKind(Word.parse(EventKind.class, value
                .substring(0, space)), Word.parse(VisitKind.class, value.substring(space + 1)));
    }

    private static Claim parties(String detail) {
        return detail.startsWith("[") ? new Claim.Delegations(PartyJson.parseAll(detail)) : new Claim.With(PartyJson.parse(detail));
    }
}
