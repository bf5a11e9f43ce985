/** Signing in with a passkey: a key of the person's own device, which asks for finger, face or number itself and so stands for both factors. */
@NamedInterface("passkey")
@NullMarked
package org.huiyin.access.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
