package org.chancery.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** Light or dark. */
public enum Theme {
    LIGHT("tokens-light.css", new PrimerLight()), DARK("tokens-dark.css", new PrimerDark());

    private final String tokens;
    private final atlantafx.base.theme.Theme base;

    Theme(String tokens, atlantafx.base.theme.Theme base) {
        this.tokens = tokens;
        this.base = base;
    }

    /** The style sheet under ours. */
    String base() {
        return base.getUserAgentStylesheet();
    }

    /** The file of our colours, beside this class. */
    String tokens() {
        return tokens;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
