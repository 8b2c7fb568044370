/**
 * What a language is to the reader: tokens with offsets, and a lexicon of typed words compiled from the data files of
 * one folder. Java knows the classes of words, never the words.
 */
@NullMarked
package org.chancery.reading.language;

import org.jspecify.annotations.NullMarked;
