package org.chancery.exchange.paper.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A face as a file carries it: only the signs that are used go into it. */
final class Font implements AutoCloseable {
    private final TrueTypeFont file;
    private final CmapLookup signs;
    private final PDType0Font embedded;
    private final Map<Integer, Float> advances = new HashMap<>();

    private Font(TrueTypeFont file, PDDocument document) throws IOException {
        this.file = file;
        // Ligatures would be drawn at another width than the one that is measured here, letter by letter.
        file.setEnableGsub(false);
        signs = file.getUnicodeCmapLookup();
        embedded = PDType0Font.load(document, file, true);
    }

    static Font of(Face face, PDDocument document) throws IOException {
        try (InputStream in = face.typeface.open()) {
            return new Font(new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in)), document);
        }
    }

    PDType0Font embedded() {
        return embedded;
    }

    boolean has(int point) {
        return signs.getGlyphId(point) > 0;
    }

    /** The width of the sign when its letters are one point high. */
    float advance(int point) throws IOException {
        Float known = advances.get(point);
        if (known == null) {
            known = file.getAdvanceWidth(signs.getGlyphId(point)) / (float) file.getUnitsPerEm();
            advances.put(point, known);
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
