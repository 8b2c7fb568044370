/** The forms under which a word is found: stems of English, French, Russian and Kazakh, without marks, and names across scripts. */
@NullMarked
package org.chancery.store.words;

import org.jspecify.annotations.NullMarked;
