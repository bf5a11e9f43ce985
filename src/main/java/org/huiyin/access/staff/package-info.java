/** The accounts of staff as they are looked after: one's own password and sessions, and what an administrator does to the accounts of others. */
@NamedInterface("staff")
@NullMarked
package org.huiyin.access.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
