/** Whether this house is ready for its first petition, and what it still lacks. */
@NamedInterface("readiness")
@NullMarked
package org.huiyin.petition.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
