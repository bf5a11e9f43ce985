/** What follows a reception day over REST: promise and result before the public, and the sweep of the backlog. */
@NullMarked
package org.huiyin.interop.afterwards;

import org.jspecify.annotations.NullMarked;
