/** Citizens who want an account: a contact proved by a one-time code, a session that is never one of staff, and the sealed list of their own matters. */
@NamedInterface("own")
@NullMarked
package org.huiyin.access.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
