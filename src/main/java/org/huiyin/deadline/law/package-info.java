/** A change of the law in force: proposed by one, activated by another, and kept. */
@NamedInterface("law")
@NullMarked
package org.huiyin.deadline.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
