/** The reception day itself: rooms, the queue, what is said, what comes of it. */
@NamedInterface("hall")
@NullMarked
package org.huiyin.reception.hall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
