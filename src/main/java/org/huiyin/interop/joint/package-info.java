/** Joint receptions and calls for help over REST: called, attended, answered, concluded. */
@NullMarked
package org.huiyin.interop.joint;

import org.jspecify.annotations.NullMarked;
