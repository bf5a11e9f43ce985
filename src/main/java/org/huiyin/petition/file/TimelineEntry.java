package org.huiyin.petition.file;

import java.time.Instant;
import java.util.List;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * One step of a petition in plain words.
 *
 * @param told whether the petitioner is told of it, or it is the unit's own business
 * @param by   account of whoever took the step; {@code null} in what a petitioner reads
 * @param absent account of whoever that person stood in for; {@code null} if nobody, and in what a petitioner reads
 * @param papers ids of the papers that the step wrote, as far as this reader is told of them
 * @param changes what the step changed; none in what a petitioner reads
 */
public record TimelineEntry(int seq, Instant at, String type, Words words, @Nullable String unit, boolean told, @Nullable String by, @Nullable String absent, List<String> papers,
        List<Change> changes) {}
