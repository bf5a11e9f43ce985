/** Who is reminded of a term, and what each reader was reminded of. */
@NamedInterface("reminder")
@NullMarked
package org.huiyin.petition.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
