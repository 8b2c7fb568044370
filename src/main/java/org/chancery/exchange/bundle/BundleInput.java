package org.chancery.exchange.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a bundle is read from, as often as wanted. */
public sealed interface BundleInput {

    /** What it is called in what is said of it. */
    String name();

    InputStream open() throws IOException;

    /** Octets. */
    long size() throws IOException;

    /** In a file, of any size. */
    record InFile(Path file) implements BundleInput {
        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public long size() throws IOException {
            return Files.size(file);
        }
    }

    /** Pasted, and held in memory: it is laid down nowhere. */
    record Text(String name, String text) implements BundleInput {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public long size() {
            return text.length();
        }
    }
}
