/** Watching over reading: who looked at what, shown to the auditor, and in counts by unit to the petitioner. */
@NamedInterface("watch")
@NullMarked
package org.huiyin.petition.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
