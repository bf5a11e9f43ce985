/** Staff pages of a one-stop centre: its windows, the guide at the door, a window at work, and the end of the day. */
@NullMarked
package org.huiyin.console.centre;

import org.jspecify.annotations.NullMarked;
