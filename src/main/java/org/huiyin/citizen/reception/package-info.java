/** Public pages on which leaders receive people, when and where. */
@NullMarked
package org.huiyin.citizen.reception;

import org.jspecify.annotations.NullMarked;
