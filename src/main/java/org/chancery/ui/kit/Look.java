package org.chancery.ui.kit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * How the window looks: theme and size. Sizes in the style sheet and in the code are px at 100 % and are multiplied here, so that everything
 * grows with the font.
 */
public final class Look {

    private static final Pattern PX = Pattern.compile("(?<![\\w.])(-?\\d+(?:\\.\\d+)?)px");

    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Integer> percent;

    /** @param percent size of everything, 100 as drawn; kept within 75 and 200 */
    public Look(Theme theme, int percent) {
        this.theme = new SimpleObjectProperty<>(theme);
        this.percent = new SimpleObjectProperty<>(bounded(percent));
    }

    private static int bounded(int percent) {
        return Math.clamp(percent, 75, 200);
    }

    /**
     * Reads what every window is dressed in. Called before the first scene is made, it also keeps JavaFX from reading a style sheet of its own,
     * which no scene of ours wears.
     */
    public static void begin() {
        Fonts.load();
        Application.setUserAgentStylesheet(Theme.LIGHT.base());
    }

    public Theme theme() {
        return theme.get();
    }

    public ObservableValue<Theme> themeProperty() {
        return theme;
    }

    public void setTheme(Theme wanted) {
        theme.set(wanted);
    }

    public int percent() {
        return percent.get();
    }

    public ObservableValue<Integer> percentProperty() {
        return percent;
    }

    public void setPercent(int wanted) {
        percent.set(bounded(wanted));
    }

    /** A length of the drawings at the size that is set. */
    public double px(double length) {
        return length * percent() / 100;
    }

    public Font font(Fonts font, double size) {
        return font.at(px(size));
    }

    /** A colour of the theme that is set, by its name in the style sheet. */
    public Color colour(String variable) {
        return Tokens.of(theme()).colour(variable);
    }

    /** Dresses a scene and keeps it dressed when theme or size change. Pop-ups take it over from the window they belong to. */
    public void dress(Scene scene) {
        Fonts.load();
        scene.setUserAgentStylesheet(theme().base());
        scene.getStylesheets().setAll(styleSheets());
    }

    private List<String> styleSheets() {
        return List.of(sheet(theme().tokens()), sheet("chancery.css"));
    }

    private String sheet(String name) {
        if (percent() == 100) {
            return java.util.Objects.requireNonNull(Look.class.getResource(name), name).toExternalForm();
        }
        Matcher lengths = PX.matcher(Tokens.read(name));
        String scaled = lengths.replaceAll(m -> "0".equals(m.group(1)) ? "0px" : scaled(Double.parseDouble(m.group(1))) + "px");
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(scaled.getBytes(StandardCharsets.UTF_8));
    }

    /** Hairlines stay hairlines. */
    private double scaled(double length) {
        return Math.abs(length) <= 1 ? length : Math.round(px(length) * 10) / 10.0;
    }
}
