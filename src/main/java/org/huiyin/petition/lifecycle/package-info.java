/** The table of what may follow what, and the one door through which every change of state goes. Closed to other modules. */
@NullMarked
package org.huiyin.petition.lifecycle;

import org.jspecify.annotations.NullMarked;
