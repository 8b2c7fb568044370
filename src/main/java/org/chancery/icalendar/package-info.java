/**
 * iCalendar out, in the nouns of RFC 5545 and 7986: content lines folded by octets, components, which event is written how, the lint that
 * refuses a broken file, and the export that brings it all to disk.
 */
@NullMarked
package org.chancery.icalendar;

import org.jspecify.annotations.NullMarked;
