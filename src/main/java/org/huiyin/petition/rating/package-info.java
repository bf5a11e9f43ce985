/** What petitioners think of how they were served: of the petition office and of the responsible unit, never of a person (Art 21). */
@NamedInterface("rating")
@NullMarked
package org.huiyin.petition.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
