package org.chancery.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.place.Country;
import org.chancery.settings.Desk;
import org.chancery.settings.Settings;
import org.chancery.settings.SettingsFile;
import org.chancery.store.ChanceryStore;

/** Makes the store whose window {@link PaintedMonth} times: 10,000 events, a hundred a month, and a desk. The argument is its folder. */
final class StoreToOpen {
    private static final int EVERY = 10;

    private StoreToOpen() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        List<Occasion> all = Occasion.hundredThousand();
        List<Occasion> some = IntStream.range(0, all.size() / EVERY).mapToObj(i -> all.get(i * EVERY)).toList();
        try (ChanceryStore store = ChanceryStore.open(folder, Clock.fixed(Filling.NOW, ZoneOffset.UTC))) {
            new Filling().of(store, some);
        }
        Desk desk = new Desk(Country.of("KZ"), "Geneva", ZoneOffset.UTC, List.of(), "en");
        new SettingsFile(folder.resolve("settings.json")).save(Settings.FIRST.withDesk(desk));
        Report.print("store: %,d events", some.size());
    }
}
