/** Where an event is. */
@NullMarked
package org.chancery.place;

import org.jspecify.annotations.NullMarked;
