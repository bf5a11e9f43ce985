/** The second factor of a sign-in with a password: codes that an app makes from the time (RFC 6238), and recovery codes on paper. */
@NamedInterface("factor")
@NullMarked
package org.huiyin.access.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
