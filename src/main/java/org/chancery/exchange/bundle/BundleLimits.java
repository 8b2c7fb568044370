package org.chancery.exchange.bundle;

/**
 * What a bundle that is read may hold at most; what goes beyond is passed over and said.
 *
 * @param element
 *            octets of one event, article, series or party
 * @param reformatted
 *            octets of a whole file that is not one object a line and so cannot be taken line by line
 * @param string
 *            characters of one string
 * @param depth
 *            of arrays and objects inside one another
 * @param events
 *            in the whole file
 * @param remarks
 *            after which the rest of the faults is not told
 */
public record BundleLimits(int element, long reformatted, int string, int depth, int events, int remarks) {
    public static final BundleLimits USUAL = new BundleLimits(32_000_000, 64_000_000, 8_000_000, 16, 1_000_000, 1_000);
}
