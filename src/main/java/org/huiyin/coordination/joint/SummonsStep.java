package org.huiyin.coordination.joint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that was done. @param unit the department it is about */
public record SummonsStep(Instant at, String account, @Nullable String unit, String what, @Nullable String words) {}
