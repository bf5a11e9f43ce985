/** Video visits for programs: what pages do with them, and what anybody may read. */
@NullMarked
package org.huiyin.interop.video;

import org.jspecify.annotations.NullMarked;
