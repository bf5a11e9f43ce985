/** Reception days for programs: what pages do with them, and what anybody may read. */
@NullMarked
package org.huiyin.interop.reception;

import org.jspecify.annotations.NullMarked;
