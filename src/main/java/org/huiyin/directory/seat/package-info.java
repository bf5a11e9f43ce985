/** Where counties and cities have their seat, and which is nearest to a point: the house has no map, and guesses no place, it proposes one. */
@NamedInterface("seat")
@NullMarked
package org.huiyin.directory.seat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
