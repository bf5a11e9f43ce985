/** The command {@code keys}: which keys there are, what lies under them, new ones, and giving up old ones, beside the running house. */
@NullMarked
package org.huiyin.interop.keys;

import org.jspecify.annotations.NullMarked;
