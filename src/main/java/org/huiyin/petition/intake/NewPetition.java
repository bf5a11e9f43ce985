package org.huiyin.petition.intake;

import java.time.Instant;
import org.huiyin.deadline.Derivation;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.EventLog;
import org.jspecify.annotations.Nullable;

/** Everything that one statement writes when a petition comes in. */
record NewPetition(long id, long deadlineId, String number, byte[] queryCodeHash, String office, Status status, Submission said, PetitionClass petitionClass,
        Channel channel, boolean contactable, boolean sealed, Accused accused, String profile, Instant receivedAt, boolean historical,
        @Nullable String source, byte[] people, @Nullable String nameMasked, byte @Nullable [] nameHash, byte @Nullable [] phoneHash, byte @Nullable [] idHash,
        EventLog.Event first, @Nullable Derivation route) {}
