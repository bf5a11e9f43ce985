/** Messages by mail and SMS: written down in the caller's transaction, handed over after it, never twice knowingly. */
@NamedInterface("message")
@NullMarked
package org.huiyin.notice.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
