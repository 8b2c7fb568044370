package org.chancery.exchange.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.party.Party;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.chancery.store.ChanceryStore;
import org.chancery.text.Messages;

/** A desk with a store of its own that puts its events on paper; its today is 6 October 2026. */
final class PaperDesk implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.parse("2026-10-06");
    static final Venue ASTANA = new Venue("Astana", Country.of("KZ"), null, null, ZoneId.of("Asia/Almaty"));
    private static final LocalDate SAID = LocalDate.parse("2026-09-01");

    private final Path folder;
    private final ChanceryStore store;
    private final List<DiplomaticEvent> waiting = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private Set<PaperColumn> columns = Set.of(PaperColumn.PLACE, PaperColumn.LEVEL, PaperColumn.SOURCES);
    private PaperSize size = PaperSize.A4;
    private String language = "en";
    private EventFilter filter = EventFilter.EVERYTHING;
    private int number;

    PaperDesk(Path folder) {
        this.folder = folder;
        store = ChanceryStore.open(folder.resolve("store"), Clock.fixed(Instant.parse("2026-10-06T06:00:00Z"), ZoneOffset.UTC));
    }

    /** An event that is being described, claim by claim, and kept at the end. */
    final class Noted {
        private final List<Attestation> claims = new ArrayList<>();
        private String note = "";

        Noted says(Claim claim) {
            claims.add(Attestation.byHand(claim, SAID));
            return this;
        }

        Noted later(Claim claim, int days) {
            claims.add(Attestation.byHand(claim, SAID.plusDays(days)));
            return this;
        }

        Noted on(String edtf) {
            return says(new Claim.Dated(EventDate.parse(edtf), null));
        }

        Noted at(String day, String start, String end, Venue venue) {
            return says(new Claim.Dated(EventDate.parse(day), new Hours(LocalTime.parse(start), LocalTime.parse(end)))).says(new Claim.At(
                    venue));
        }

        Noted level(Level level) {
            return says(new Claim.AtLevel(level));
        }

        Noted with(Party party, ParticipantRole role) {
            return says(new Claim.With(new Participation(party, role, AttendanceState.ANNOUNCED)));
        }

        /** An article says the date, in those words. */
        Noted sourced(Article article, String edtf, String words) {
            articles.add(article);
            claims.add(Attestation.byArticle(new Claim.Dated(EventDate.parse(edtf).withWords(words), null), Citation.of(article),
                    new Passage(0, words.length(), words), SAID, "test"));
            return this;
        }

        Noted note(String text) {
            note = text;
            return this;
        }

        PaperDesk kept() {
            number++;
            waiting.add(DiplomaticEvent.of(EventId.of("3f2b8c1e-0000-4000-8000-%012d".formatted(number)), claims, "en", true, Instant
                    .parse("2026-09-01T08:00:00Z")).withNote(note));
            return PaperDesk.this;
        }
    }

    Noted event(String name, EventStatus status) {
        return new Noted().says(new Claim.Named(name)).says(new Claim.OfKind(EventKind.MEETING, null)).says(new Claim.InStatus(status));
    }

    static Article article(String title, String day) {
        return Article.of(title, "Example Wire", null, LocalDate.parse(day), "en", "Text of " + title);
    }

    PaperDesk columns(PaperColumn... wanted) {
        columns = Set.of(wanted);
        return this;
    }

    PaperDesk size(PaperSize wanted) {
        size = wanted;
        return this;
    }

    PaperDesk language(String code) {
        language = code;
        return this;
    }

    PaperDesk filter(EventFilter wanted) {
        filter = wanted;
        return this;
    }

    PaperReport write(PageKind page, String day, Path file) {
        if (!waiting.isEmpty()) {
            store.events().save(new Change(Author.DESK, articles, List.of(), waiting, List.of()));
            waiting.clear();
            articles.clear();
        }
        Messages messages = Messages.of(Locale.of(language));
        return new PaperExport(store.events()).write(file, new PaperRequest(page, LocalDate.parse(day), size, columns, filter, messages,
                messages.text("calendar.name"), TODAY, ZoneId.of("Europe/Vienna")));
    }

    Path file(PageKind page, String day) {
        Path file = folder.resolve(page.code() + "-" + language + "-" + size.code() + ".pdf");
        write(page, day, file);
        return file;
    }

    /** The text of each page. */
    List<String> pages(PageKind page, String day) {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file(page, day)))) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All text, on one line. */
    String text(PageKind page, String day) {
        return String.join(" ", pages(page, day)).replaceAll("\\s+", " ");
    }

    @Override
    public void close() {
        store.close();
    }

    /** How often the part stands in the text. */
    static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
