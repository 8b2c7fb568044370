/**
 * iCalendar in: components as they are found, tolerant line by line; their times in zones that are really there; and what they say of an
 * event. One bad event never loses the rest, and whatever was done about it is said.
 */
@NullMarked
package org.chancery.icalendar.in;

import org.jspecify.annotations.NullMarked;
