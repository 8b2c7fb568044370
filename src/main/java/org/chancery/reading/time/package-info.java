/** The temporal grammar: phrases of a language become forms of time, and forms become dates when the day of publication is known. */
@NullMarked
package org.chancery.reading.time;

import org.jspecify.annotations.NullMarked;
