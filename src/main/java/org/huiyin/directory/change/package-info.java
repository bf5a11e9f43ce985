/** The directory as people change it: organisations added, renamed, moved, merged and dissolved, and who answers for what from which day on. Every change is kept. */
@NamedInterface("change")
@NullMarked
package org.huiyin.directory.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
