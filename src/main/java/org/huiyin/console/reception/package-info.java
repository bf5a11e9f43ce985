/** Pages on which an office plans reception days and announces them. */
@NullMarked
package org.huiyin.console.reception;

import org.jspecify.annotations.NullMarked;
