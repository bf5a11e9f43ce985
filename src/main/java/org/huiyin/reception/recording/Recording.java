package org.huiyin.reception.recording;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recording of a conversation.
 *
 * @param mediaType  found from its content
 * @param size       in bytes
 * @param account    who added it
 * @param consentWay spoken, written, or given on their own page
 * @param keptUntil  the last day on which it is there
 * @param ended      why it is gone: withdrawn or over; {@code null} while it is there
 */
public record Recording(long id, String mediaType, long size, String account, Instant addedAt, Instant consentedAt, String consentWay, LocalDate keptUntil, @Nullable String ended, @Nullable Instant endedAt) {}
