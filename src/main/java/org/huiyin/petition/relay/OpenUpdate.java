package org.huiyin.petition.relay;

import java.time.Instant;
import org.huiyin.petition.CitizenStatus;
import org.jspecify.annotations.Nullable;

/**
 * A step of which the petitioner was told, without its words but those that are public.
 *
 * @param seq    place of its event in the log of the petition
 * @param status what the petitioner is told of the status after it
 * @param answer the words of the answer, where the matter is public; {@code null} otherwise
 */
public record OpenUpdate(String number, int seq, Instant at, CitizenStatus status, @Nullable String answer) {}
