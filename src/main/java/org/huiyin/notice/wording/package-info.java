/** What papers and public pages say in the house's own words: what may be said otherwise, what has to stay, and what stood on which day. */
@NamedInterface("wording")
@NullMarked
package org.huiyin.notice.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
