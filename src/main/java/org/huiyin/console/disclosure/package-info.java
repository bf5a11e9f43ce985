/** Pages on which an office puts promise and result before the public. */
@NullMarked
package org.huiyin.console.disclosure;

import org.jspecify.annotations.NullMarked;
