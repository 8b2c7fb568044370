/** How the store is, its backups, and the way back to one of them. */
@NullMarked
package org.chancery.ui.health;

import org.jspecify.annotations.NullMarked;
