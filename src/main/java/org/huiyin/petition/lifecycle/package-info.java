/**
 * The table of what may follow what, and the one door through which every change of state goes. Other casework modules bring acts of their own to it; doors have no
 * business here.
 */
@NamedInterface("lifecycle")
@NullMarked
package org.huiyin.petition.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
