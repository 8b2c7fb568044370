/**
 * Words for people, by locale: messages, numbers, dates and {@link org.chancery.date.EventDate} in words, in English, Russian and Kazakh.
 */
@NullMarked
package org.chancery.text;

import org.jspecify.annotations.NullMarked;
