package org.chancery.store.index;

/** A word and the documents that hold it. */
public record Entry(String word, Postings postings) {}
