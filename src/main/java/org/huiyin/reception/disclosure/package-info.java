/** What anybody may read of promises of reception days that have ended: promise and result side by side, with consent, without who it was (Art 18, 35; decision 083). */
@NamedInterface("disclosure")
@NullMarked
package org.huiyin.reception.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
