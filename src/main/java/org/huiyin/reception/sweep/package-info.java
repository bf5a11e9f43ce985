/** The sweep of the backlog that starts from a reception day: old open matters each get a leader, a unit, a colour and a day, and so become promises; the sweep ends when each has (decision 083). */
@NamedInterface("sweep")
@NullMarked
package org.huiyin.reception.sweep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
