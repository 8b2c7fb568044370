/** What tests of views are made of. */
@NullMarked
package org.chancery.ui.kit;

import org.jspecify.annotations.NullMarked;
