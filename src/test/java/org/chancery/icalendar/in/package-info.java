@NullMarked
package org.chancery.icalendar.in;

import org.jspecify.annotations.NullMarked;
