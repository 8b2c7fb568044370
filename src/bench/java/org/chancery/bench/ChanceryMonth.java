package org.chancery.bench;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import javafx.scene.layout.Region;
import org.chancery.agenda.EventRepository;
import org.chancery.place.Country;
import org.chancery.task.SameThreadRunner;
import org.chancery.text.Messages;
import org.chancery.ui.kit.Look;
import org.chancery.ui.kit.RecordedDialogs;
import org.chancery.ui.kit.RecordedNavigation;
import org.chancery.ui.kit.RecordedNotices;
import org.chancery.ui.kit.Target;
import org.chancery.ui.kit.Theme;
import org.chancery.ui.kit.UndoStack;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.FilterState;
import org.chancery.ui.sheet.SheetContext;
import org.chancery.ui.sheet.month.MonthPage;

/**
 * The program's own month page on a store. The query of each month runs within the flip, so the time holds what the window does on two
 * threads.
 */
final class ChanceryMonth {
    private final EventRepository events;
    private final RecordedNotices notices = new RecordedNotices();

    ChanceryMonth(EventRepository events) {
        this.events = events;
    }

    Times flips() {
        Look look = new Look(Theme.LIGHT, 100);
        MonthPage page = Flips.onFx(() -> page(look));
        Region sheet = page.content();
        return Flips.times(() -> sheet, look::dress, month -> page.open(new Target.Day(month.atDay(1))), this::shown);
    }

    private MonthPage page(Look look) {
        ZoneId zone = ZoneOffset.UTC;
        Clock clock = Clock.fixed(Occasion.FIRST_MONTH.atDay(1).atTime(12, 0).toInstant(ZoneOffset.UTC), zone);
        ViewContext view = new ViewContext(Messages.of(Locale.ENGLISH), clock, zone, new SameThreadRunner(), new RecordedNavigation(),
                notices, new RecordedDialogs(), new UndoStack(), look);
        return new MonthPage(new SheetContext(view, events, new FilterState(Set.of()), Country.of("KZ")), (event, close) -> new Region(),
                "en");
    }

    private int shown(javafx.scene.Scene scene) {
        if (!notices.failures.isEmpty())
            throw new IllegalStateException("the sheet could not read the store", notices.failures.getFirst());
        return (int) scene.getRoot().lookupAll(".event-chip").stream().filter(javafx.scene.Node::isVisible).count();
    }
}
