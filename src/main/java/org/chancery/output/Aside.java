package org.chancery.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A file that is written once, read again, and gone when closed. */
public interface Aside extends AutoCloseable {

    /** Without a buffer. */
    OutputStream open() throws IOException;

    InputStream read() throws IOException;

    @Override
    void close();
}
