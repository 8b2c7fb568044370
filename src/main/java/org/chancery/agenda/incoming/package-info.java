/** What a file of any kind would bring into the store: a plan that people read before they accept it. */
@NullMarked
package org.chancery.agenda.incoming;

import org.jspecify.annotations.NullMarked;
