/** Pages on which promises of a reception day are handed over, reported on, verified and passed on. */
@NullMarked
package org.huiyin.console.followup;

import org.jspecify.annotations.NullMarked;
