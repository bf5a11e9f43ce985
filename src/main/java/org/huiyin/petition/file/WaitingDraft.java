package org.huiyin.petition.file;

import java.time.LocalDate;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;

/**
 * A draft that waits for the head's signature.
 *
 * @param nextDue the next date of the petition
 * @param handled the last day of handling, which an extension moves; {@code null} where none runs
 * @param profile the law of the petition
 */
public record WaitingDraft(String number, String title, int version, Status status, @Nullable LocalDate nextDue, @Nullable LocalDate handled, String profile,
        PetitionFile.DraftSheet draft) {}
