/** Pages about accounts: one's own, and those an administrator looks after. */
@NullMarked
package org.huiyin.console.staff;

import org.jspecify.annotations.NullMarked;
