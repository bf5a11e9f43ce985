/** Recordings of conversations: with consent only, for a time, and given up when it is over or the consent is withdrawn. */
@NamedInterface("recording")
@NullMarked
package org.huiyin.reception.recording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
