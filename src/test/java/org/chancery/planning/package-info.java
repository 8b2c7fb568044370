/** When to look again, how long it is until then, who is wanted in two places. */
@NullMarked
package org.chancery.planning;

import org.jspecify.annotations.NullMarked;
