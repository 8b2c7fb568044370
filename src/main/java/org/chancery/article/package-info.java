/** The sources: articles as they were read, and passages in them. */
@NullMarked
package org.chancery.article;

import org.jspecify.annotations.NullMarked;
