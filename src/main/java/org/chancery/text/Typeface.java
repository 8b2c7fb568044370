package org.chancery.text;

import java.io.InputStream;

/**
 * The typefaces that come with the program, for the screen and for paper. All have the Latin, Cyrillic and Kazakh letters; the licence, SIL
 * OFL 1.1, lies beside the files. The sans serif ones are OpenType with PostScript outlines, the others TrueType.
 */
public enum Typeface {
    SANS("Inter-Regular.otf"), SANS_MEDIUM("Inter-Medium.otf"), SANS_SEMIBOLD("Inter-SemiBold.otf"), SANS_ITALIC("Inter-Italic.otf"),
    SERIF("NotoSerif-Regular.ttf"), SERIF_SEMIBOLD("NotoSerif-SemiBold.ttf"), SERIF_ITALIC("NotoSerif-Italic.ttf"),
    DISPLAY("NotoSerifDisplay-Regular.ttf"), DISPLAY_SEMIBOLD(
            "NotoSerifDisplay-SemiBold.ttf"),
    MONO("NotoSansMono-Regular.ttf");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /** The font file from its beginning; the caller closes it. */
    public InputStream open() {
        InputStream in = Typeface.class.getResourceAsStream("fonts/" + file);
        if (in == null) {
            throw new IllegalStateException("the program is incomplete: font " + file);
        }
        return in;
    }
}
