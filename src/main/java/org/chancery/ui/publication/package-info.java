/** Publications: what is kept up to date elsewhere, how it stands, and having it sent. */
@NullMarked
package org.chancery.ui.publication;

import org.jspecify.annotations.NullMarked;
