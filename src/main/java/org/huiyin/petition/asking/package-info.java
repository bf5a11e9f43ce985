/** Questions to the petitioner and the answers to them. No clock stops for either: the law pauses none. */
@NamedInterface("asking")
@NullMarked
package org.huiyin.petition.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
