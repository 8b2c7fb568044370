package org.chancery.launch;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.chancery.log.ProgramLog;

/**
 * What libraries log by way of the JDK goes nowhere, since it quotes what they work on. Named to the JDK as the class that configures its
 * logging; it adds no handler, so there is none.
 */
public final class QuietLibraries {
    private static final String PROPERTY = "java.util.logging.config.class";

    /** Made by the JDK when something logs for the first time, which most runs never do. */
    public QuietLibraries() {}

    /** To be called before anything is logged. */
    static void install() {
        System.setProperty(PROPERTY, QuietLibraries.class.getName());
    }

    /** Lets failures that a library caught and logged, as JavaFX does with those of bindings, come into our log, without their words. */
    static void failuresTo(ProgramLog log) {
        Logger root = Logger.getLogger("");
        root.addHandler(new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getThrown() != null) {
                    log.failed(entry.getThrown());
                }
            }

            @Override
            public void flush() {
                // Each entry is written at once.
            }

            @Override
            public void close() {
                // Nothing is held open.
            }
        });
    }
}
