/** What anybody may read: finished matters with their answers, and figures that tell of nobody. */
@NullMarked
package org.huiyin.citizen.open;

import org.jspecify.annotations.NullMarked;
