package org.huiyin.petition.file;

import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;

/** One line of the inbox. */
public record InboxRow(String number, String title, @Nullable String petitioner, int persons, @Nullable PetitionClass petitionClass, Channel channel,
        String region, @Nullable String place, @Nullable String category, Status status, String holder, boolean sealed, boolean assigned,
        boolean historical, Instant receivedAt, @Nullable String nextTerm, @Nullable LocalDate nextDue) {}
