/** An account for citizens who want one: signing in by a code, the list of one's own matters, one's own sessions. */
@NullMarked
package org.huiyin.citizen.my;

import org.jspecify.annotations.NullMarked;
