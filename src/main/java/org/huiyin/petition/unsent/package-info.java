/** What was begun and not yet handed in: kept sealed for a week, opened by an address that only its writer knows. */
@NamedInterface("unsent")
@NullMarked
package org.huiyin.petition.unsent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
