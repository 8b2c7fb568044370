/** Each rule of the calendar that we write, by its number in the list that other programs' faults have taught. */
@NullMarked
package org.chancery.icalendar;

import org.jspecify.annotations.NullMarked;
