package org.chancery.exchange.paper.typesetting;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The faces of one file, read when first used; a sign that a face lacks is looked for in the others. */
final class Faces implements AutoCloseable {
    /** Stands where no face has the sign, so that a reader sees that something is missing. */
    static final int MISSING = 0x25A1;

    private static final Face[] STANDING_IN = {Face.TEXT, Face.SPARE};

    private final PDDocument document;
    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

    Faces(PDDocument document) {
        this.document = document;
    }

    /**
     * A sign as it is drawn.
     *
     * @param point
     *            the code point, {@link #MISSING} where no face has the one that was asked for
     */
    record Sign(Font font, int point) {}

    Sign sign(Face face, int point) throws IOException {
        Font wanted = font(face);
        if (wanted.has(point)) {
            return new Sign(wanted, point);
        }
        for (Face other : STANDING_IN) {
            if (font(other).has(point)) {
                return new Sign(font(other), point);
            }
        }
        return new Sign(font(Face.SPARE), MISSING);
    }

    private Font font(Face face) throws IOException {
        Font font = fonts.get(face);
        if (font == null) {
            font = Font.of(face, document);
            fonts.put(face, font);
        }
        return font;
    }

    @Override
    public void close() throws IOException {
        for (Font font : fonts.values()) {
            font.close();
        }
    }
}
