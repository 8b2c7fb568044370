/**
 * Publications: a filter's events kept up to date in a file, at a WebDAV address or in a CalDAV collection. Only what changed is sent, only
 * what is still as it was left there is replaced, and a run that was stopped goes on where it stopped. It stands beside the other services
 * and on {@code icalendar}, since what it sends are calendars.
 */
@NullMarked
package org.chancery.publishing;

import org.jspecify.annotations.NullMarked;
