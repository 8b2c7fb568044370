package org.chancery.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;

/**
 * The typefaces that come with the program. Sizes are in px. A weight is asked for by its family name, as JavaFX maps weights poorly; the same
 * names stand in the style sheet.
 */
public enum Fonts {
    SANS("Inter", "Inter-Regular.otf"), SANS_MEDIUM("Inter Medium", "Inter-Medium.otf"), SANS_SEMIBOLD("Inter Semi Bold",
            "Inter-SemiBold.otf"),
    SANS_ITALIC("Inter", "Inter-Italic.otf"), SERIF("Noto Serif", "NotoSerif-Regular.ttf"), SERIF_ITALIC(
            "Noto Serif", "NotoSerif-Italic.ttf"),
    DISPLAY("Noto Serif Display", "NotoSerifDisplay-Regular.ttf"), DISPLAY_SEMIBOLD(
            "Noto Serif Display SemiBold", "NotoSerifDisplay-SemiBold.ttf"),
    MONO("Noto Sans Mono",
            "NotoSansMono-Regular.ttf");

    private static boolean loaded;

    private final String family;
    private final String file;

    Fonts(String family, String file) {
        this.family = family;
        this.file = file;
    }

    /** Loads all of them, once; before the first scene is styled. */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        for (Fonts font : values()) {
            try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + font.file)) {
                if (in == null || Font.loadFont(in, 0) == null) {
                    throw new IllegalStateException("the program is incomplete: font " + font.file);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(font.file, broken);
            }
        }
        loaded = true;
    }

    public String family() {
        return family;
    }

    public Font at(double size) {
        load();
        boolean italic = this == SANS_ITALIC || this == SERIF_ITALIC;
        return italic ? Font.font(family, FontPosture.ITALIC, size) : Font.font(family, size);
    }
}
