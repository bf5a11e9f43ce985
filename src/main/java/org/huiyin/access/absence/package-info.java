/** Who stands in for whom while somebody is absent. */
@NamedInterface("absence")
@NullMarked
package org.huiyin.access.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
