@org.jspecify.annotations.NullMarked
package org.chancery.ui.bin;
