/** Who, where and when: people with office and country, states, bodies and cities as a text mentions them. */
@NullMarked
package org.chancery.reading.mention;

import org.jspecify.annotations.NullMarked;
