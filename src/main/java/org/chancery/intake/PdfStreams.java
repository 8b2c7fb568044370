package org.chancery.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Measures what the packed parts of a PDF (ISO 32000-1, 7.3.8) unpack to without keeping it, since the library would unpack each whole into
 * memory. Pictures are left alone: none is drawn.
 */
final class PdfStreams {
    private static final Set<COSName> PICTURES = Set.of(COSName.DCT_DECODE, COSName.JPX_DECODE, COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE);
    private static final int LONGEST_DICTIONARY = 2_000;

    private PdfStreams() {}

    /** Whether a table of objects is a bomb; asked before the file is parsed, as parsing it unpacks these. */
    static boolean hasPackedTableBomb(byte[] bytes) throws IOException {
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
            String before = file.substring(Math.max(0, at - LONGEST_DICTIONARY), at);
            String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
            if ((dictionary.contains("/ObjStm") || dictionary.contains("/XRef")) && inflated(bytes, dataAfter(bytes, at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether any part that is no picture unpacks to more than an input may hold. */
    static boolean hasBomb(PDDocument document) throws IOException {
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && !COSName.IMAGE.equals(stream.getDictionaryObject(COSName.SUBTYPE))
                    && tooLarge(stream)) {
                return true;
            }
        }
        return false;
    }

    private static int dataAfter(byte[] bytes, int keyword) {
        int at = keyword + 6;
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        return at;
    }

    private static boolean inflated(byte[] bytes, int from) throws IOException {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
            in.skipNBytes(Intake.LARGEST_INPUT + 1L);
            return true;
        } catch (ZipException | EOFException endsBefore) {
            return false;
        }
    }

    private static boolean tooLarge(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        if (filters.stream().anyMatch(PICTURES::contains)) {
            return false;
        }
        byte[] data;
        try (InputStream raw = stream.createRawInputStream()) {
            data = raw.readNBytes(Intake.LARGEST_INPUT);
        }
        for (int i = 0; i < filters.size(); i++) {
            Bounded unpacked = new Bounded();
            try {
                unpack(filters.get(i), data, unpacked, stream, i);
            } catch (TooLargeException bomb) {
                return true;
            } catch (IOException | IllegalArgumentException damaged) {
                // The library mends some damaged streams itself; what was unpacked so far is what counts.
            }
            data = unpacked.toByteArray();
        }
        return false;
    }

    private static void unpack(COSName name, byte[] data, OutputStream out, COSDictionary parameters, int index) throws IOException {
        Filter filter = FilterFactory.INSTANCE.getFilter(name);
        filter.decode(new ByteArrayInputStream(data), out, parameters, index);
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> names = new ArrayList<>();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName one) {
            names.add(one);
        } else if (filters instanceof COSArray several) {
            several.forEach(each -> {
                if (each instanceof COSName name) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    private static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        @Override
        public void write(int b) throws IOException {
            room(1);
            kept.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            room(length);
            kept.write(bytes, from, length);
        }

        private void room(int more) throws IOException {
            if (kept.size() + more > Intake.LARGEST_INPUT) {
                throw new TooLargeException();
            }
        }

        private byte[] toByteArray() {
            return kept.toByteArray();
        }
    }
}
