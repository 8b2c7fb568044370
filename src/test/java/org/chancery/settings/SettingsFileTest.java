package org.chancery.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.chancery.agenda.ChanceryFailure.SettingsUnusable;
import org.chancery.place.Country;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @Test
    @DisplayName("what was saved is loaded again, in a folder that was not there")
    void roundTrip(@TempDir Path folder) {
        SettingsFile file = new SettingsFile(folder.resolve("deep/settings.properties"));
        Settings set = new Settings(new Desk(new Country("KZ"), "Нур-Султан", ZoneId.of("Asia/Almaty"), List.of("Kassym-Jomart Tokayev",
                "Мұхтар Тілеуберді"), "kk"), true, 115, true, folder.resolve("news"), 15);
        file.save(set);
        assertThat(file.load()).isEqualTo(set);
    }

    @Test
    @DisplayName("without a file everything is as at the first start")
    void noFile(@TempDir Path folder) {
        assertThat(new SettingsFile(folder.resolve("none")).load()).isEqualTo(Settings.FIRST);
    }

    @Test
    @DisplayName("a broken file is said, not passed over")
    void broken(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("s"), "window.percent=large");
        assertThatThrownBy(() -> new SettingsFile(file).load()).isInstanceOf(SettingsUnusable.class);
    }
}
