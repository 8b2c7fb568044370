@NullMarked
package org.chancery.agenda.release;

import org.jspecify.annotations.NullMarked;
