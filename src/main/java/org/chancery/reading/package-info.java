/**
 * Reads articles: an article goes in, the events that it announces or reports come out, each with the passages that
 * prove it. Pure functions over data of a language; safe for many threads.
 */
@NullMarked
package org.chancery.reading;

import org.jspecify.annotations.NullMarked;
