/** Mediation by studios and mediators: both sides willing, one text that both consent to, and whether it is done (Art 33; People's Mediation Law). */
@NamedInterface("mediation")
@NullMarked
package org.huiyin.coordination.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
