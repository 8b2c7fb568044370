package org.chancery.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;

import org.chancery.text.Typeface;

/**
 * The typefaces that come with the program. Sizes are in px. A weight is asked for by its family name, as JavaFX maps weights poorly; the same
 * names stand in the style sheet.
 */
public enum Fonts {
    SANS("Inter", Typeface.SANS), SANS_MEDIUM("Inter Medium", Typeface.SANS_MEDIUM), SANS_SEMIBOLD("Inter Semi Bold",
            Typeface.SANS_SEMIBOLD),
    SANS_ITALIC("Inter", Typeface.SANS_ITALIC), SERIF("Noto Serif", Typeface.SERIF), SERIF_ITALIC("Noto Serif", Typeface.SERIF_ITALIC),
    DISPLAY("Noto Serif Display", Typeface.DISPLAY), DISPLAY_SEMIBOLD("Noto Serif Display SemiBold", Typeface.DISPLAY_SEMIBOLD),
    MONO("Noto Sans Mono", Typeface.MONO);

    private static boolean loaded;

    private final String family;
    private final Typeface typeface;

    Fonts(String family, Typeface typeface) {
        this.family = family;
        this.typeface = typeface;
    }

    /** Loads all of them, once; before the first scene is styled. */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        for (Fonts font : values()) {
            try (InputStream in = font.typeface.open()) {
                if (Font.loadFont(in, 0) == null) {
                    throw new IllegalStateException("the program is damaged: font " + font.typeface);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(font.family, broken);
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
