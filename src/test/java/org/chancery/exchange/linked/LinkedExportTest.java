package org.chancery.exchange.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.chancery.agenda.AttendanceMode;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.agenda.RandomEvents;
import org.chancery.agenda.SeriesId;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Coordinates;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Linked data")
class LinkedExportTest {
    private static final LocalDate DAY = LocalDate.of(2021, 4, 8);
    private static final Instant NOW = Instant.parse("2021-10-01T08:00:00Z");
    private static final Article ARTICLE = Article.of("Forum planned this year", "Wire", "https://example.org/a", DAY, "en",
            "The forum is planned this year.");

    @TempDir
    private Path folder = Path.of("");

    private JsonNode written(List<DiplomaticEvent> events) {
        Path file = folder.resolve("out.jsonld");
        long count = new LinkedExport(Locale.ENGLISH, source -> ARTICLE.url()).write(file, each -> events.forEach(each), done -> {},
                () -> false);
        assertThat(count).isEqualTo(events.size());
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private JsonNode one(Claim... claims) {
        List<Attestation> all = new ArrayList<>();
        all.add(Attestation.byArticle(new Claim.Named("Forum"), Citation.of(ARTICLE), Passage.of(ARTICLE.text(), 4, 9), DAY, "name"));
        for (Claim claim : claims) {
            all.add(Attestation.byHand(claim, DAY));
        }
        DiplomaticEvent event = DiplomaticEvent.of(EventId.of("3f2b8c1e-0000-4000-8000-000000000001"), all, "en", true, NOW).withNote(
                "secret thought");
        return written(List.of(event)).at("/@graph/0");
    }

    private static Claim with(Party party, ParticipantRole role, AttendanceState state) {
        return new Claim.With(new Participation(party, role, state));
    }

    @ParameterizedTest(name = "of {0} begins {1} and ends {2}")
    @CsvSource(nullValues = "-", value = {"2021-09-30, 2021-09-30, 2021-09-30", "2021-09-28/2021-09-30, 2021-09-28, 2021-09-30",
            "2021-09, 2021-09, 2021-09", "2021, 2021, 2021", "2021-33, -, -", "2021-23, -, -", "2021-40, -, -",
            "[2021-09-21..2021-09-30], -, -", "[..2021-12-31], -, -", "2021-09-15~, -, -", "2021?, -, -"})
    @DisplayName("never says a day that is not known")
    void dates(String edtf, @org.jspecify.annotations.Nullable String start, @org.jspecify.annotations.Nullable String end) {
        JsonNode event = one(new Claim.Dated(EventDate.parse(edtf, DAY), null));
        assertThat(event.path("startDate").asString(null)).isEqualTo(start);
        assertThat(event.path("endDate").asString(null)).isEqualTo(end);
        assertThat(event.at("/dcterms:date/@value").stringValue()).isEqualTo(edtf);
        assertThat(event.at("/dcterms:date/@type").stringValue()).isEqualTo("edtf:EDTF");
    }

    @Test
    @DisplayName("of no date has none; hours stand with the offset of the venue on that day, or without one")
    void hours() {
        assertThat(one().has("startDate") || one().has("dcterms:date")).isFalse();
        Claim late = new Claim.Dated(EventDate.parse("2021-09-30"), new Hours(LocalTime.of(22, 0), LocalTime.of(1, 30)));
        Claim astana = new Claim.At(new Venue("Kokshetau", Country.of("KZ"), null, null, ZoneId.of("Asia/Almaty")));
        assertThat(one(late, astana).get("startDate").stringValue()).isEqualTo("2021-09-30T22:00:00+06:00");
        assertThat(one(late, astana).get("endDate").stringValue()).isEqualTo("2021-10-01T01:30:00+06:00");
        assertThat(one(late).get("startDate").stringValue()).isEqualTo("2021-09-30T22:00:00");
    }

    @Test
    @DisplayName("says of the status only what it has a word for, and the old start of what was put off")
    void status() {
        assertThat(one(new Claim.InStatus(EventStatus.PLANNED)).has("eventStatus")).isFalse();
        assertThat(one(new Claim.InStatus(EventStatus.SCHEDULED)).get("eventStatus").stringValue()).isEqualTo(
                "https://schema.org/EventScheduled");
        assertThat(one(new Claim.InStatus(EventStatus.CANCELLED)).get("eventStatus").stringValue()).isEqualTo(
                "https://schema.org/EventCancelled");
        List<Attestation> moved = List.of(Attestation.byHand(new Claim.Dated(EventDate.parse("2020-11"), null), DAY.minusYears(2)),
                Attestation.byHand(new Claim.InStatus(EventStatus.POSTPONED), DAY.minusYears(1)));
        DiplomaticEvent put = DiplomaticEvent.of(EventId.random(), moved, "en", true, NOW);
        JsonNode off = written(List.of(put)).at("/@graph/0");
        assertThat(off.get("eventStatus").stringValue()).isEqualTo("https://schema.org/EventPostponed");
        assertThat(off.get("previousStartDate").stringValue()).isEqualTo("2020-11");
        assertThat(off.has("startDate")).isFalse();
        JsonNode again = written(
                List.of(put.withClaims(List.of(Attestation.byHand(new Claim.Dated(EventDate.parse("2021-09-30"), null), DAY)),
                        "en")))
                .at("/@graph/0");
        assertThat(again.get("eventStatus").stringValue()).isEqualTo("https://schema.org/EventRescheduled");
        assertThat(again.get("previousStartDate").stringValue()).isEqualTo("2020-11");
        assertThat(again.get("startDate").stringValue()).isEqualTo("2021-09-30");
    }

    @Test
    @DisplayName("has place, parties, series and sources as schema.org names them, and no note")
    void whole() {
        JsonNode event = one(new Claim.At(new Venue("Kokshetau", Country.of("KZ"), "Palace", new Coordinates(53.28, 69.39), null)),
                new Claim.InSeries(SeriesId.ofKey("forum"), "Forum of regions"), new Claim.InMode(AttendanceMode.MIXED), with(new State(
                        Country.of("KZ")), ParticipantRole.HOST, AttendanceState.INVITED),
                with(new Organisation(Organisation.named("Union")
                        .id(), "Union", "U"), ParticipantRole.DELEGATE, AttendanceState.CONFIRMED),
                with(Person.named("Aigul N.",
                        Office.of("Minister", Country.of("RU"))), ParticipantRole.GUEST, AttendanceState.ATTENDED),
                with(Person
                        .named("Not Coming", null), ParticipantRole.GUEST, AttendanceState.DECLINED),
                with(Person.named(
                        "Asked Only", null), ParticipantRole.GUEST, AttendanceState.INVITED));
        assertThat(event).isEqualTo(JsonMapper.shared().readTree("""
                {"@type":"Event","@id":"urn:uuid:3f2b8c1e-0000-4000-8000-000000000001",
                 "identifier":"3f2b8c1e-0000-4000-8000-000000000001@chancery","name":"Forum",
                 "eventAttendanceMode":"https://schema.org/MixedEventAttendanceMode",
                 "location":{"@type":"Place","name":"Palace",
                  "address":{"@type":"PostalAddress","addressLocality":"Kokshetau","addressCountry":"KZ"},
                  "geo":{"@type":"GeoCoordinates","latitude":53.28,"longitude":69.39}},
                 "organizer":[{"@type":"GovernmentOrganization","name":"Kazakhstan",
                  "areaServed":{"@type":"Country","name":"Kazakhstan","identifier":"KZ"}}],
                 "attendee":[{"@type":"Organization","name":"Union","alternateName":"U"},
                  {"@type":"Person","name":"Aigul N.","jobTitle":"Minister","worksFor":{"@type":"GovernmentOrganization",
                   "name":"Russia","areaServed":{"@type":"Country","name":"Russia","identifier":"RU"}}}],
                 "superEvent":{"@type":"EventSeries","@id":"urn:uuid:%s","name":"Forum of regions"},
                 "subjectOf":[{"@type":"NewsArticle","@id":"urn:uuid:%s","headline":"Forum planned this year",
                  "url":"https://example.org/a","datePublished":"2021-04-08","inLanguage":"en",
                  "publisher":{"@type":"Organization","name":"Wire"}}]}
                """.formatted(SeriesId.ofKey("forum"), ARTICLE.id())));
    }

    @Test
    @DisplayName("is valid JSON with one event a line for events of every form, and leaves no file when it is cancelled")
    void everyForm() throws IOException {
        RandomEvents random = new RandomEvents(5, NOW);
        List<DiplomaticEvent> events = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            events.add(random.next());
        }
        JsonNode document = written(events);
        assertThat(document.at("/@context/0").stringValue()).isEqualTo("https://schema.org");
        assertThat(document.get("@graph").size()).isEqualTo(200);
        assertThat(Files.readAllLines(folder.resolve("out.jsonld"))).hasSize(203);
        Path none = folder.resolve("none.jsonld");
        assertThatThrownBy(() -> new LinkedExport(Locale.ENGLISH, source -> null).write(none, each -> events.forEach(each), done -> {},
                () -> true)).isInstanceOf(CancellationException.class);
        assertThat(none).doesNotExist();
    }
}
