/** One-stop centres over REST: the questions at the door, numbers, windows, the board in the hall. */
@NullMarked
package org.huiyin.interop.centre;

import org.jspecify.annotations.NullMarked;
