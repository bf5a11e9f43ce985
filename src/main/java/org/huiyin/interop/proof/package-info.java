/** Two commands beside the running house: looking it over, and sealing what was committed. */
@NullMarked
package org.huiyin.interop.proof;

import org.jspecify.annotations.NullMarked;
