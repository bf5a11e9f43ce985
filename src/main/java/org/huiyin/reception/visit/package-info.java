/** Before a leader visits a place: what is known of it, what was heard there, what earlier visits promised. It tells of places and matters, of nobody. */
@NamedInterface("visit")
@NullMarked
package org.huiyin.reception.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
