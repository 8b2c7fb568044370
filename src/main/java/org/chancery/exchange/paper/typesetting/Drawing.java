package org.chancery.exchange.paper.typesetting;

import java.io.IOException;

/** Something that is drawn on a page once all pages are known. */
@FunctionalInterface
public interface Drawing {
    void on(Canvas canvas) throws IOException;
}
