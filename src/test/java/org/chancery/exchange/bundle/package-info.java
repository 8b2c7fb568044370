/** Bundles on real stores: what is written, what is read, and both against the documented schema. */
@NullMarked
package org.chancery.exchange.bundle;

import org.jspecify.annotations.NullMarked;
