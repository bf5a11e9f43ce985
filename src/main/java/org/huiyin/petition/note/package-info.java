/** What those who work on a case say among themselves and keep for themselves: notes, mentions, reminders of one's own, forms begun, and who is writing just now. */
@NamedInterface("note")
@NullMarked
package org.huiyin.petition.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
