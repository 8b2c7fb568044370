/**
 * The form of the inverted index in bytes: lists of documents by word, in blocks in the order of words, and their merging. Knows neither SQL
 * nor events.
 */
@NullMarked
package org.chancery.store.index;

import org.jspecify.annotations.NullMarked;
