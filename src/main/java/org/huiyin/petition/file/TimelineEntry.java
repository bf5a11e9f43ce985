package org.huiyin.petition.file;

import java.time.Instant;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * One step of a petition in plain words.
 *
 * @param told whether the petitioner is told of it, or it is the unit's own business
 * @param by   account of whoever took the step; {@code null} in what a petitioner reads
 */
public record TimelineEntry(int seq, Instant at, String type, Words words, @Nullable String unit, boolean told, @Nullable String by) {}
