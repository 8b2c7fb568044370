/** Lines of type, measured. */
@NullMarked
package org.chancery.exchange.paper.typesetting;

import org.jspecify.annotations.NullMarked;
