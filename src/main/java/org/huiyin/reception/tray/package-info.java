/** What lies before a leader to read: letters and petitions that the petition office chose, and the leader's written instruction, which becomes a task with a colour and a day. */
@NamedInterface("tray")
@NullMarked
package org.huiyin.reception.tray;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
