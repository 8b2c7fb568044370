/** The one place where readers of JSON are made, so that none is without bounds. */
@NullMarked
package org.chancery.json;

import org.jspecify.annotations.NullMarked;
