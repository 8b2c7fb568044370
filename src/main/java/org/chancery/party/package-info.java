/** Who takes part: states, intergovernmental organisations and the people who hold office for them. */
@NullMarked
package org.chancery.party;

import org.jspecify.annotations.NullMarked;
