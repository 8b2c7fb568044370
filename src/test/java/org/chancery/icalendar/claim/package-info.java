@NullMarked
package org.chancery.icalendar.claim;

import org.jspecify.annotations.NullMarked;
