package org.huiyin.petition.proof;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.huiyin.petition.lifecycle.EventLog;

/**
 * A day of the reading log as far as one seal holds it.
 *
 * @param day     legal day of the readings
 * @param afterId the seal holds rows behind this one
 * @param uptoId  up to this one
 * @param head    SHA-256 over the hashes of the rows, in the order of their ids
 */
record SealedReading(int seal, LocalDate day, long afterId, long uptoId, long times, String head) {

    /** What stands in the tree of the seal. */
    byte[] leaf() {
        return EventLog.sha256(String.join("\n", "readings", day.toString(), Long.toString(afterId), Long.toString(uptoId), Long.toString(times), head).getBytes(StandardCharsets.UTF_8));
    }
}
