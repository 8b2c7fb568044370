@NullMarked
package org.chancery.index;

import org.jspecify.annotations.NullMarked;
