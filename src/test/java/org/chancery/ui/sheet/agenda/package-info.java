/** Tests of the agenda. */
@NullMarked
package org.chancery.ui.sheet.agenda;

import org.jspecify.annotations.NullMarked;
