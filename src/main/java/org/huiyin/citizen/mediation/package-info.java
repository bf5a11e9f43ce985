/** Who mediates, and what a side sees of its mediation. */
@NullMarked
package org.huiyin.citizen.mediation;

import org.jspecify.annotations.NullMarked;
