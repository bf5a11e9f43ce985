/** Pages on which an office puts something before the public. */
@NullMarked
package org.huiyin.console.open;

import org.jspecify.annotations.NullMarked;
