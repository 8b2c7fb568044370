/** Events that recur (RFC 5545, 3.8.5): their rules read, and followed for the days shown alone, in bounded steps. */
@NullMarked
package org.chancery.icalendar.recur;

import org.jspecify.annotations.NullMarked;
