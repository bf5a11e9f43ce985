/**
 * The keys of the house: one ring for each use, wrapped by a master key, with the keys of the past on it for as long as something lies under them; and what it
 * takes to bring everything under a new one while the house goes on.
 */
@NamedInterface("keys")
@NullMarked
package org.huiyin.runtime.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
