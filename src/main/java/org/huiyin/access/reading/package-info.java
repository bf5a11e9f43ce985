/** Who saw what, when and from where: the log of readings, and those who watch over it. */
@NamedInterface("reading")
@NullMarked
package org.huiyin.access.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
