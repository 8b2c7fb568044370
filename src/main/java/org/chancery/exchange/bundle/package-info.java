/** Everything of a store or of a filter as one file, out and in; the format is described beside its schema in the resources. */
@NullMarked
package org.chancery.exchange.bundle;

import org.jspecify.annotations.NullMarked;
