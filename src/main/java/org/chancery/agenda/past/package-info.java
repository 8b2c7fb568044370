/** What each change did: two states of an event, an article or a party told apart field by field. */
@NullMarked
package org.chancery.agenda.past;

import org.jspecify.annotations.NullMarked;
