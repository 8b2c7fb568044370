package org.chancery.reading.language;

/**
 * A sentence of a text.
 *
 * @param index     its place in the text
 * @param from      first token, inclusive
 * @param to        last token, exclusive
 * @param paragraph number of its paragraph
 */
public record Sentence(int index, int from, int to, int paragraph) {}
