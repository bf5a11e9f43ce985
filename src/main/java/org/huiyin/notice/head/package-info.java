/** How a unit's papers look at their head and foot: the red head, the word in its numbers, and its seal as a picture. What stood on a day stays on the papers of that day. */
@NamedInterface("head")
@NullMarked
package org.huiyin.notice.head;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
