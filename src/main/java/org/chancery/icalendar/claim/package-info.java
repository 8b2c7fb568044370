/**
 * What iCalendar cannot say of an event, in properties of our own (RFC 5545, 3.8.8.2), out and in: each claim with its day, its source and
 * the words that prove it.
 */
@NullMarked
package org.chancery.icalendar.claim;

import org.jspecify.annotations.NullMarked;
