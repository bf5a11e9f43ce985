/** What becomes of personal data in the end: the petitioner takes a copy of it, and the house gives it up when its time is over. */
@NamedInterface("retention")
@NullMarked
package org.huiyin.petition.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
