/** Where matters pile up: counts by place, which tell of no person and of no matter. Nothing here reads an accusation or a sealed matter. */
@NamedInterface("pile")
@NullMarked
package org.huiyin.petition.pile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
