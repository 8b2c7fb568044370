package org.chancery.bench;

/** Takes the figures, a line each. */
interface Report {
    void line(String format, Object... figures);
}
