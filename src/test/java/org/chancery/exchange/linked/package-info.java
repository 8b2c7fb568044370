/** Linked data, by what stands in the files. */
@NullMarked
package org.chancery.exchange.linked;

import org.jspecify.annotations.NullMarked;
