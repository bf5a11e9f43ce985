/** Departments called to one place, each with its part: a joint reception at a window, or a village's call for help (Art 18, 24; local practice). */
@NamedInterface("joint")
@NullMarked
package org.huiyin.coordination.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
