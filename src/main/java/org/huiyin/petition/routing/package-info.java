/** Sending a petition to the organ that must answer, and taking it back when that organ objects (Art 22, 23). */
@NullMarked
package org.huiyin.petition.routing;

import org.jspecify.annotations.NullMarked;
