/** Files that are written beside their targets and take their places only when whole. */
@NullMarked
package org.chancery.output;

import org.jspecify.annotations.NullMarked;
