/** Ways in besides the petitioner's own and the clerk's: somebody of the village helps to file, a mail becomes a petition. */
@NullMarked
package org.huiyin.interop.filing;

import org.jspecify.annotations.NullMarked;
