/** The passphrase in the window: where it is typed, set, changed and removed, and how strong it is. */
@NullMarked
package org.chancery.ui.passphrase;

import org.jspecify.annotations.NullMarked;
