package org.chancery.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.date.EventDate;
import org.chancery.exchange.paper.PageKind;
import org.chancery.exchange.paper.PaperColumn;
import org.chancery.exchange.paper.PaperSize;
import org.chancery.store.ChanceryStore;
import org.chancery.task.SameThreadRunner;
import org.chancery.text.Messages;
import org.chancery.ui.kit.Look;
import org.chancery.ui.kit.RecordedDialogs;
import org.chancery.ui.kit.RecordedNavigation;
import org.chancery.ui.kit.RecordedNotices;
import org.chancery.ui.kit.Theme;
import org.chancery.ui.kit.UndoStack;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages for paper, without the dialog. */
class PaperViewModelTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2021-09-27T06:00:00Z"), ZoneId.of("Asia/Almaty"));

    @TempDir
    Path folder = Path.of("");

    private final RecordedNotices notices = new RecordedNotices();
    private @Nullable ChanceryStore opened;

    @BeforeEach
    void open() {
        opened = ChanceryStore.open(folder.resolve("store"), NOON);
        List<Claim> claims = List.of(new Claim.Named("Summit in Lima"), new Claim.Dated(EventDate.parse("2021-10-06"), null));
        store().events().save(Change.of(Author.DESK, DiplomaticEvent.of(EventId.random(), claims.stream().map(claim -> Attestation.byHand(
                claim, LocalDate.of(2021, 9, 1))).toList(), "en", true, NOON.instant())));
    }

    @AfterEach
    void close() {
        store().close();
    }

    private ChanceryStore store() {
        return Objects.requireNonNull(opened);
    }

    private PaperViewModel model(PageKind kind) {
        ViewContext context = new ViewContext(Messages.of(Locale.ENGLISH), NOON, ZoneId.of("Asia/Almaty"), new SameThreadRunner(),
                new RecordedNavigation(), notices, new RecordedDialogs(), new UndoStack(), new Look(Theme.LIGHT, 100));
        return new PaperViewModel(context, new ReleaseGate(context, store().events(), store().articles(), store().departures()),
                EventFilter.EVERYTHING, kind);
    }

    private static PaperViewModel.Look look(PaperViewModel model) {
        return Objects.requireNonNull(model.look().get());
    }

    @Test
    @DisplayName("this week has nothing, the next one has the event")
    void nextWeek() {
        PaperViewModel model = model(PageKind.WEEK);
        assertThat(model.look().get()).isNull();
        model.open();
        assertThat(look(model).report().written()).isZero();
        model.step(1);
        assertThat(model.period().first()).isEqualTo(LocalDate.of(2021, 10, 4));
        assertThat(look(model).report().written()).isEqualTo(1);
    }

    @Test
    @DisplayName("paper and columns that are chosen make the page anew")
    void choices() {
        PaperViewModel model = model(PageKind.MONTH);
        model.open();
        model.size().set(PaperSize.LETTER);
        assertThat(look(model).pages().size()).isEqualTo(PaperSize.LETTER);
        PaperViewModel.Look before = look(model);
        model.show(PaperColumn.LEVEL, true);
        assertThat(model.shows(PaperColumn.LEVEL)).isTrue();
        assertThat(look(model)).isNotSameAs(before);
        model.show(PaperColumn.PLACE, false);
        assertThat(model.shows(PaperColumn.PLACE)).isFalse();
    }

    @Test
    @DisplayName("the file is a PDF with what was seen; one that cannot be written is said and the dialog goes on")
    void written() {
        PaperViewModel model = model(PageKind.WEEK);
        model.open();
        model.step(1);
        List<Long> written = new ArrayList<>();
        model.write(folder.resolve("week.pdf"), report -> written.add(report.written()), () -> {});
        assertThat(written).containsExactly(1L);
        assertThat(folder.resolve("week.pdf")).isNotEmptyFile();
        boolean[] failed = new boolean[1];
        model.write(folder.resolve("missing").resolve("week.pdf"), report -> written.add(0L), () -> failed[0] = true);
        assertThat(failed[0]).isTrue();
        assertThat(notices.failures).hasSize(1);
        assertThat(written).hasSize(1);
        assertThat(Files.exists(folder.resolve("missing"))).isFalse();
    }
}
