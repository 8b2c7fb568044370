package org.chancery.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes an {@link IndexFile}. The same arrays make the same file. */
public final class IndexWriter {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    /** @param form of what follows, to be changed whenever that changes */
    public IndexWriter(int form) {
        number(form);
    }

    public IndexWriter numbers(int... numbers) {
        ByteBuffer out = ByteBuffer.allocate(numbers.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.asIntBuffer().put(numbers);
        number(numbers.length);
        content.writeBytes(out.array());
        return this;
    }

    public IndexWriter bytes(byte[] bytes) {
        number(bytes.length);
        content.writeBytes(bytes);
        return this;
    }

    private void number(int number) {
        content.writeBytes(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array());
    }

    /** Beside its place first, then over what was there. */
    public void write(Path file) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        Files.write(aside, content.toByteArray());
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
