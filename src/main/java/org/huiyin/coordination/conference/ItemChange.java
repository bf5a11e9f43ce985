package org.huiyin.coordination.conference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was done to an item, by whom and when. {@code words}: what was said with it. */
public record ItemChange(Instant at, String account, String what, @Nullable String detail, @Nullable String words) {}
