/** Content lines of RFC 5545, 3.1: octets, folds, parameters and escaped texts, out and in. */
@NullMarked
package org.chancery.icalendar.line;

import org.jspecify.annotations.NullMarked;
