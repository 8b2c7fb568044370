/** Whether proposals find their events, in whatever order articles are read. */
@NullMarked
package org.chancery.matching;

import org.jspecify.annotations.NullMarked;
