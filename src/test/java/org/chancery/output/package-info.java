@NullMarked
package org.chancery.output;

import org.jspecify.annotations.NullMarked;
