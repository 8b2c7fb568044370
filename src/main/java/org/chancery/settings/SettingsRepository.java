package org.chancery.settings;

/** Where the settings are kept. Both may take time and throw {@code ChanceryFailure.SettingsUnusable}. */
public interface SettingsRepository {

    /** What is set; {@link Settings#FIRST} if nothing was ever set. */
    Settings load();

    void save(Settings settings);
}
