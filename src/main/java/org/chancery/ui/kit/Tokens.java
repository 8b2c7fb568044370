package org.chancery.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.scene.paint.Color;

/** The colours of a theme for what is drawn on a canvas, read from the same style sheet that the controls use. */
public final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{3,8})\\s*;");
    private static final Map<Theme, Tokens> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Color> colours = new ConcurrentHashMap<>();

    private Tokens(Theme theme) {
        Matcher token = TOKEN.matcher(read(theme.tokens()));
        while (token.find()) {
            colours.put(token.group(1), Color.web(token.group(2)));
        }
    }

    public static Tokens of(Theme theme) {
        return LOADED.computeIfAbsent(theme, Tokens::new);
    }

    /**
     * @param variable
     *            as in the style sheet: {@code -color-bg-default}
     */
    public Color colour(String variable) {
        Color found = colours.get(variable);
        if (found == null) {
            throw new IllegalArgumentException("no colour " + variable);
        }
        return found;
    }

    static String read(String file) {
        try (InputStream in = Tokens.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
