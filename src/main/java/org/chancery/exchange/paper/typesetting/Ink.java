package org.chancery.exchange.paper.typesetting;

/** The few colours of paper. Each is dark or pale enough to keep its sense when printed in black and white. */
public enum Ink {
    TEXT(0x1B2129), MUTED(0x555B65), ACCENT(0x1E4A8A), LINE(0xAFAA9F), HAIR(0xD3CFC6), SOFT(0xF1EEE8), PAPER(0xFFFFFF);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    float red() {
        return part(16);
    }

    float green() {
        return part(8);
    }

    float blue() {
        return part(0);
    }

    private float part(int shift) {
        return (rgb >> shift & 0xFF) / 255f;
    }
}
