/** The event grammar: from the chunks of sentences to candidates, from candidates to the events of an article. */
@NullMarked
package org.chancery.reading.event;

import org.jspecify.annotations.NullMarked;
