@NullMarked
package org.chancery.ui.health;

import org.jspecify.annotations.NullMarked;
