package org.chancery.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.chancery.cli.OpenStore;
import org.chancery.cli.Pictures;
import org.chancery.reading.ArticleReader;

/** Pictures drawn by the window's own views. */
record DrawnPictures(Clock clock, Supplier<ArticleReader> reader) implements Pictures {

    @Override
    public void draw(Request request, OpenStore store, Path out) {
        throw new UnsupportedOperationException("no views yet: " + request + store + out);
    }
}
