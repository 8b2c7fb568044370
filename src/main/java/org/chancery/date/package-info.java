/**
 * When an event is: ISO 8601-2 (EDTF) values that never claim more than their source, with bounds, two orders and two questions.
 */
@NullMarked
package org.chancery.date;

import org.jspecify.annotations.NullMarked;
