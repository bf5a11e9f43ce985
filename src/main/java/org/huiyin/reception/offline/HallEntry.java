package org.huiyin.reception.offline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was written down without network, as the house has it.
 *
 * @param account    who handed it in
 * @param accusation the chain alone may know of it
 * @param reason     why it needed a decision
 * @param batch      id of the batch that it is of
 */
public record HallEntry(long id, UUID entry, long reception, String account, EntryKind kind, Instant writtenAt, Instant receivedAt, boolean accusation, EntryOutcome outcome, @Nullable Undecided reason,
        @Nullable Long batch) {}
