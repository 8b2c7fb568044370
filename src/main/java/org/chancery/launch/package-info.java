/** Where the program starts: the entry point and the composition root. Everything may be used here, and nobody uses it. */
@NullMarked
package org.chancery.launch;

import org.jspecify.annotations.NullMarked;
