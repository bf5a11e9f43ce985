/** Public pages of one-stop centres: where they are, the questions at the door, the tablet that gives numbers, and the board in the hall. */
@NullMarked
package org.huiyin.citizen.centre;

import org.jspecify.annotations.NullMarked;
