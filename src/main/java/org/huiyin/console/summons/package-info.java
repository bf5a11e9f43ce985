/** Pages on which departments are called to a joint reception or to a village, come, answer, and are shown the end of it. */
@NullMarked
package org.huiyin.console.summons;

import org.jspecify.annotations.NullMarked;
