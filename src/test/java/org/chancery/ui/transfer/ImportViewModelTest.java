package org.chancery.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
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
import org.chancery.ui.transfer.ImportViewModel.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import window without its window, on a real store. */
class ImportViewModelTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2021-09-27T06:00:00Z"), ZoneId.of("Asia/Almaty"));

    @TempDir
    Path folder = Path.of("");

    private final RecordedNotices notices = new RecordedNotices();
    private final UndoStack undo = new UndoStack();
    private int closed;
    private @Nullable ChanceryStore opened;

    @BeforeEach
    void open() {
        opened = ChanceryStore.open(folder.resolve("store"), NOON);
    }

    @AfterEach
    void close() {
        store().close();
    }

    private ChanceryStore store() {
        return Objects.requireNonNull(opened);
    }

    private ViewContext context() {
        return new ViewContext(Messages.of(Locale.ENGLISH), NOON, ZoneId.of("Asia/Almaty"), new SameThreadRunner(),
                new RecordedNavigation(),
                notices, new RecordedDialogs(), undo, new Look(Theme.LIGHT, 100));
    }

    private static String event(String uid, String name, String day, int sequence) {
        return "BEGIN:VEVENT\nUID:%s\nDTSTAMP:202109%02dT080000Z\nSEQUENCE:%d\nSUMMARY:%s\nDTSTART;VALUE=DATE:%s\nEND:VEVENT\n".formatted(
                uid,
                10 + sequence, sequence, name, day);
    }

    private ImportViewModel read(String... events) {
        String calendar = "BEGIN:VCALENDAR\nVERSION:2.0\n" + String.join("", events) + "END:VCALENDAR\n";
        ImportViewModel model = unread(calendar);
        model.read();
        return model;
    }

    private ImportViewModel unread(String calendar) {
        return new ImportViewModel(context(), CalendarSource.of("test", calendar, new CalendarSource.Kept(store().events(), store()
                .imports(), store().exports()), context()), () -> closed++);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        store().events().forEach(EventFilter.EVERYTHING, event -> names.add(event.facts().name()));
        return names;
    }

    private DiplomaticEvent only() {
        List<DiplomaticEvent> all = new ArrayList<>();
        store().events().forEach(EventFilter.EVERYTHING, all::add);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static ImportRow.Event row(ImportViewModel model, String name) {
        return model.rows().get().stream().filter(ImportRow.Event.class::isInstance).map(ImportRow.Event.class::cast).filter(event -> event
                .item().name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("a plan is shown with all new and changed events wanted, and nothing is stored yet")
    void preview() {
        ImportViewModel model = read(event("a", "Lima", "20211001", 0), event("b", "Quito", "20211002", 0));
        assertThat(model.stage().get()).isEqualTo(Stage.CHOOSING);
        assertThat(model.count(ShownItems.NEW)).isEqualTo(2);
        assertThat(model.ticked().get()).isEqualTo(2);
        assertThat(names()).isEmpty();
    }

    @Test
    @DisplayName("an event that is not wanted is not imported")
    void unticked() {
        ImportViewModel model = read(event("a", "Lima", "20211001", 0), event("b", "Quito", "20211002", 0));
        model.tick(row(model, "Quito"), false);
        assertThat(model.allShownTicked()).isNull();
        model.apply();
        assertThat(names()).containsExactly("Lima");
        assertThat(closed).isEqualTo(1);
        assertThat(notices.said).containsExactly("1 event imported");
    }

    @Test
    @DisplayName("none wanted, none imported")
    void noneWanted() {
        ImportViewModel model = read(event("a", "Lima", "20211001", 0));
        model.tickShown(false);
        model.apply();
        assertThat(names()).isEmpty();
        assertThat(model.stage().get()).isEqualTo(Stage.CHOOSING);
    }

    @Test
    @DisplayName("undo takes the whole import back as one step, redo brings it again")
    void undoAndRedo() {
        read(event("a", "Lima", "20211001", 0)).apply();
        read(event("a", "Lima", "20211105", 1), event("b", "Quito", "20211002", 0)).apply();
        assertThat(names()).containsExactly("Quito", "Lima");
        undo.undo();
        assertThat(only().facts().date().edtf()).isEqualTo("2021-10-01");
        undo.redo();
        assertThat(names()).containsExactly("Quito", "Lima");
        undo.undo();
        undo.undo();
        assertThat(names()).isEmpty();
    }

    @Test
    @DisplayName("a change is told field by field, as it was and as it will be, in words")
    void changeInWords() {
        read(event("a", "Lima", "20211001", 0)).apply();
        ImportViewModel model = read(event("a", "Lima", "20211105", 1));
        ImportText words = new ImportText(Messages.of(Locale.ENGLISH));
        List<String> told = model.rows().get().stream().filter(ImportRow.Field.class::isInstance).map(line -> ((ImportRow.Field) line)
                .change()).map(change -> words.field(change) + ": " + words.was(change) + " > " + words.willBe(change)).toList();
        assertThat(told).containsExactly("Date: 1 October 2021 > 5 November 2021");
        assertThat(words.reason(row(model, "Lima").item())).isEqualTo("a later revision");
    }

    @Test
    @DisplayName("the same file again has nothing to choose")
    void sameAgain() {
        read(event("a", "Lima", "20211001", 0)).apply();
        ImportViewModel model = read(event("a", "Lima", "20211001", 0));
        assertThat(model.count(ShownItems.UNCHANGED)).isEqualTo(1);
        assertThat(model.ticked().get()).isZero();
        assertThat(row(model, "Lima").choosable()).isFalse();
    }

    @Test
    @DisplayName("a remark stands under the event in whose lines it was made, with its line")
    void remarks() {
        ImportViewModel model = read(event("a", "Lima", "20211001", 0), event("b", "Quito", "someday", 0));
        ImportRow last = model.rows().get().getLast();
        assertThat(last.at()).isEqualTo(1);
        ImportText words = new ImportText(Messages.of(Locale.ENGLISH));
        assertThat(words.place(((ImportRow.Note) last).remark())).isEqualTo("Line 15, DTSTART");
        model.shown().set(ShownItems.REMARKS);
        assertThat(model.rows().get()).allMatch(ImportRow.Note.class::isInstance).hasSize((int) model.count(ShownItems.REMARKS));
    }

    @Test
    @DisplayName("what is in sight is ticked and unticked together, and what is not in sight stays")
    void tickShown() {
        read(event("a", "Lima", "20211001", 0)).apply();
        ImportViewModel model = read(event("a", "Lima", "20211105", 1), event("b", "Quito", "20211002", 0));
        model.shown().set(ShownItems.CHANGED);
        model.tickShown(false);
        assertThat(model.allShownTicked()).isFalse();
        assertThat(model.ticked().get()).isEqualTo(1);
        model.apply();
        assertThat(names()).containsExactly("Lima", "Quito");
    }

    @Test
    @DisplayName("a cancel while it is being saved leaves the store as it was")
    void cancelledHalfway() {
        read(event("a0", "Lima", "20211001", 0)).apply();
        String[] many = java.util.stream.IntStream.range(0, 700).mapToObj(i -> event("a" + i, "Event " + i, "20211001", 1)).toArray(
                String[]::new);
        ImportViewModel model = read(many);
        List<Integer> stored = new ArrayList<>();
        model.done().subscribe(done -> {
            if (model.stage().get() == Stage.SAVING && done.at() > 0) {
                stored.add(names().size());
                model.cancel();
            }
        });
        model.apply();
        assertThat(stored).isNotEmpty().allSatisfy(number -> assertThat(number).isBetween(2, 699));
        assertThat(only().facts().name()).isEqualTo("Lima");
        assertThat(notices.said).last().isEqualTo("Import stopped; everything is as it was");
        assertThat(closed).isEqualTo(2);
        assertThat(undo.undoName().get()).isEqualTo("1 event imported");
    }

    @Test
    @DisplayName("what is no calendar is said, and the window goes")
    void noCalendar() {
        ImportViewModel model = unread("Dear colleagues, the summit is on Monday.");
        model.read();
        assertThat(notices.failures).hasSize(1);
        assertThat(closed).isEqualTo(1);
        assertThat(model.stage().get()).isEqualTo(Stage.OVER);
    }

    @Test
    @DisplayName("a cancel before anything is chosen only closes")
    void cancelled() {
        ImportViewModel model = read(event("a", "Lima", "20211001", 0));
        model.cancel();
        model.apply();
        assertThat(closed).isEqualTo(1);
        assertThat(names()).isEmpty();
        assertThat(notices.said).isEmpty();
    }
}
