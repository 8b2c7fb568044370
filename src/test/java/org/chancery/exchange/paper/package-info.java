/** Paper, by what stands in the files. */
@NullMarked
package org.chancery.exchange.paper;

import org.jspecify.annotations.NullMarked;
