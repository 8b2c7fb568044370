/** Events and readings as other programs take them: JSON lines, JSON bundles, CSV. */
@NullMarked
package org.chancery.exchange;

import org.jspecify.annotations.NullMarked;
