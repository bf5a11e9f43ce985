package org.huiyin.petition.file;

import java.time.Instant;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/** One step of a petition as its petitioner reads it. */
public record TimelineEntry(int seq, Instant at, String type, Words words, @Nullable String unit) {}
