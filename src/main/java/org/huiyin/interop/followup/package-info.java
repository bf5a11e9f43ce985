/** Promises of reception days over REST: handed over, reported on, verified, listed, passed on. */
@NullMarked
package org.huiyin.interop.followup;

import org.jspecify.annotations.NullMarked;
