/** What the build works out from data files and a start only reads: arrays of numbers and bytes. */
@NullMarked
package org.chancery.index;

import org.jspecify.annotations.NullMarked;
