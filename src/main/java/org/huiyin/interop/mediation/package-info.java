/** Mediations and mediators over REST, for offices and for sides. */
@NullMarked
package org.huiyin.interop.mediation;

import org.jspecify.annotations.NullMarked;
