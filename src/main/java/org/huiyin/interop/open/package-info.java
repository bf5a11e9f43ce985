/** Open data: what is public, for programs. */
@NullMarked
package org.huiyin.interop.open;

import org.jspecify.annotations.NullMarked;
