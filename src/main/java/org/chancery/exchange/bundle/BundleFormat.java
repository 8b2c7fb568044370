package org.chancery.exchange.bundle;

/** What a bundle calls itself. A reader takes its own version; a change that an old reader would misunderstand raises it. */
final class BundleFormat {
    static final String NAME = "chancery-bundle";
    static final int VERSION = 1;

    private BundleFormat() {}
}
