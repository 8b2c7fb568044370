package org.chancery.index;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * What the build has worked out from data files and laid beside them: arrays, read whole and in the order in which {@link IndexWriter} wrote
 * them. The program does without it, only slower.
 */
public final class IndexFile {
    private final ByteBuffer content;

    private IndexFile(byte[] content) {
        this.content = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The index of that name in a folder of resources.
     *
     * @param folder from the root of the resources, with a slash at either end
     * @param form   of its content; one of another form is not read
     * @return null if there is none, and in a folder of classes, which an IDE may have filled, also if any data file beside it is newer
     */
    public static @Nullable IndexFile in(String folder, String name, int form) {
        String path = folder + name;
        URL place = IndexFile.class.getResource(path);
        if (place == null)
            return null;
        if (place.getProtocol().equals("file"))
            return of(new File(URI.create(place.toString())), form);
        try (InputStream in = IndexFile.class.getResourceAsStream(path)) {
            return in == null ? null : of(in, form);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    static @Nullable IndexFile of(File file, int form) {
        if (outdated(file))
            return null;
        try (InputStream in = new FileInputStream(file)) {
            return of(in, form);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static @Nullable IndexFile of(InputStream in, int form) throws IOException {
        IndexFile found = new IndexFile(in.readAllBytes());
        return found.content.getInt() == form ? found : null;
    }

    private static boolean outdated(File index) {
        File[] beside = index.getAbsoluteFile().getParentFile().listFiles();
        long made = index.lastModified();
        if (beside == null)
            return true;
        for (File file : beside) {
            if (file.getName().endsWith(".tsv") && file.lastModified() > made)
                return true;
        }
        return false;
    }

    public int[] numbers() {
        int[] out = new int[content.getInt()];
        content.asIntBuffer().get(out);
        content.position(content.position() + out.length * Integer.BYTES);
        return out;
    }

    public byte[] bytes() {
        byte[] out = new byte[content.getInt()];
        content.get(out);
        return out;
    }
}
