/** The command {@code admin}: the first administrator of a new house, or one who is locked out. */
@NullMarked
package org.huiyin.interop.admin;

import org.jspecify.annotations.NullMarked;
