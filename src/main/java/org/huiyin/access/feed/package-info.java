/** Secret addresses for calendars and readers of feeds: what they open is little, and each can be revoked. */
@NamedInterface("feed")
@NullMarked
package org.huiyin.access.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
