/** What helps petitioners beside the case itself: sealed letters that others carry for them unopened, and a feed of their own. */
@NamedInterface("forpetitioner")
@NullMarked
package org.huiyin.petition.forpetitioner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
