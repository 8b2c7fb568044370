@NullMarked
package org.chancery.ui.passphrase;

import org.jspecify.annotations.NullMarked;
