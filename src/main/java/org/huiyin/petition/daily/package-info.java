/** Files that come day by day from the upper system or the hotline: kept sealed for a while, tried, and taken in the background; what became of each stays on record. */
@NamedInterface("daily")
@NullMarked
package org.huiyin.petition.daily;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
