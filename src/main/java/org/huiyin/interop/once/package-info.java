/** {@code Idempotency-Key}: what is sent twice with one key is done once, and answered as it was the first time. */
@NullMarked
package org.huiyin.interop.once;

import org.jspecify.annotations.NullMarked;
