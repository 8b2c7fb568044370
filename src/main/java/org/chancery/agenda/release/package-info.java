/** What of the events an audience may see: the one gate that every writer's events go through. */
@NullMarked
package org.chancery.agenda.release;

import org.jspecify.annotations.NullMarked;
