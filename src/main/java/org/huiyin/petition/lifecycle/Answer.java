package org.huiyin.petition.lifecycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer in force.
 *
 * @param supported   whether it supports a claim, which must then be carried out (Art 32)
 * @param deliveredOn the day on which it is proven to have reached the petitioner; {@code null} until then
 * @param executed    whether what it supports has been carried out
 * @param urgedOn     the day on which its promised execution was last urged, as long as that is still owed
 */
public record Answer(@Nullable LocalDate issuedOn, boolean supported, @Nullable LocalDate deliveredOn, boolean executed, @Nullable LocalDate urgedOn) {

    /** Whether what it supports is still to be carried out. */
    public boolean owed() {
        return supported && !executed;
    }

    Answer revoked() {
        return new Answer(issuedOn, false, null, false, null);
    }
}
