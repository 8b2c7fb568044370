/**
 * The agenda: events, what articles claim of them and what is in force, and the ports that the store implements.
 */
@NullMarked
package org.chancery.agenda;

import org.jspecify.annotations.NullMarked;
