/** The joint conference: what crosses organs, who leads, who helps, by when, and what becomes of it (Art 11–13, 24, 39). */
@NamedInterface("conference")
@NullMarked
package org.huiyin.coordination.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
